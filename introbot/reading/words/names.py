"""Given names that people sign with: a word alone on a line is a signature only where it is known to be a name."""

from __future__ import annotations

_NAMES = """
    aaron abby abdul abdullah abigail abraham ada adam adele adeline adil adolf adrian adriana adrien agata agnes
    agnieszka ahmad ahmed aiden aiko aileen aino aisha akira alain alan alana alba albert alberto alda aldo alejandra
    alejandro aleksander alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexia alexis
    alfonso alfred alfredo ali alice alicia alina aline alison alistair allan allen alma alois alvaro alwin amalia
    amanda amar amaya amber amelia amelie amina amir amit amy ana anais anastasia anders andre andrea andreas andrei
    andrej andres andrew andrzej andy angel angela angelica angelika angelina angelo angus anika anil anita anja anke
    ann anna annabel annalena anne annegret anneke annelie anneliese annemarie annette annika anouk anselm anthony
    antje antoine anton antonia antonio antony anu anuj anya april aravind ariane arjun arlene armand armin arnaud
    arne arnold artem arthur arturo arun asha ashley asif astrid atul audrey august augusto aurelie aurora ava axel
    ayesha ayse aziz barbara barry bart bartosz bas bastian beate beatrice beatrix beatriz becky belinda ben benedict
    benedikt benita benjamin benno benoit bernadette bernard bernardo bernd bernhard bert bertrand beth bettina betty
    beverly bianca bilal birgit birgitta bjorn bob bogdan boris brad brandon bram brenda brendan brian bridget brigitte
    britta bruce bruno bryan burak caitlin camila camilla camille candice carina carl carla carlo carlos carmen carol
    carole carolin carolina caroline carsten catarina caterina cath catherine cathy cecile cecilia cedric celia celine
    cesar chandra chantal charles charlie charlotte chen chiara chloe chris christa christel christian christiane
    christina christine christoph christophe christopher cindy claire clara clarissa claude claudia claudio claus
    clemens clement cleo clive colette colin conrad constance constantin cora cordula corina corinna corinne cornelia
    cornelius cosima craig cristian cristiano cristina cynthia cyril daan dagmar daisy damian damien dan dana daniel
    daniela daniele danielle danny daria dario darren dave david davide dawn dean debbie deborah deepa deepak deirdre
    delphine denis denise dennis derek detlef diana diane diego dieter dietmar dilip dimitri dina dirk dmitri dolores
    dom domenico dominic dominik dominique don donald donna doris dorota dorothea dorothy doug douglas duncan dustin
    dylan eamon ebba eckhard eddie edgar edith edmund eduardo edward edwin eero eileen ekaterina elaine elena eleni
    eleonora eli elias elif elin elisa elisabeth elise elizabeth elke ella ellen ellie elliot elsa elvira emil emilia
    emilie emilio emily emir emma emmanuel emre enrico enrique enzo erica eric erich erik erika erin ernest ernesto
    ernst ervin esra estelle esteban esther ethan etienne eugene eugenia eva evan evangelos evelyn ewa ewald fabian
    fabiana fabien fabio fabrice fabrizio faisal farah farid fatih fatima fatma federica federico felicia felicitas
    felicity felipe felix ferdinand fergus fernanda fernando filip filipa filippo finn fiona flavia flavio fleur flora
    florence florian folke frances francesca francesco francis francisca francisco franco francois francoise frank
    franz franziska fred freddie frederic frederik fredrik freya frida friedrich frieda frits fritz gabor gabriel
    gabriela gabriele gabriella gareth gary gaston gavin geert gemma gennaro geoff geoffrey george georg georges
    georgia georgina gerald gerard gerardo gerd gerhard gerrit gert gertrud gesine giacomo gianluca gianni gilbert
    gilles gina giorgia giorgio giovanna giovanni gisela giulia giuliana giulio giuseppe gladys glen glenn gloria
    gonzalo gordon grace graciela graham grant grazia greg gregor gregory greta gretchen grzegorz guido guillaume
    guillermo gunnar gunter gunther gustav gustavo gwen hakan hamid hanna hannah hannes hans harald hari harold
    harriet harry
    harvey hassan heather hector hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga helmut
    hendrik henk henri henriette henrik henrique henry herbert hermann hilary hilda hilde holger hong horst howard
    hubert hugh hugo huong hussein ian ibrahim ida ignacio igor ikram ilaria ilona ilse imke imran ina ines inga inge
    ingeborg inger ingo ingrid ioana ira irena irene irina iris irma isaac isabel isabella isabelle isaura ismail
    istvan ivan ivana ivo ivonne jack jackie jacob jacqueline jacques jaime jakob jakub james jamie jan jana jane janet
    janice janine janina janos jaroslav jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena
    jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jesus jill jim jimmy jing jo joachim joan joana
    joanna joanne joao jochen joe joel joelle johan johann johanna johannes john johnny jon jonas jonathan joost jorg
    jorge jorgen jose josef josefa joseph josephine josh joshua joy joyce juan juana juanita judith judy juergen
    juha julia julian juliana juliane julie julien juliet julio julius june jung jurgen jurgita justin justine justyna
    jutta kai kaja kamal kamil karel karen karin karim karina karl karla karolina karsten kasia kasper katarina kate
    katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kay keiko keith
    kelly ken kenji kenneth kenny kerry kerstin kevin khaled kiki kilian kim kimberly kiran kirill kirsten kirstin
    klaas klara klaus konrad konstantin kornelia krishna kristian kristin kristina kristof krzysztof kumar kurt kyle
    lana lara larissa larry lars laszlo laura laurence laurent lauren laurie lea leah leandro lee leila lena leo leon
    leona leonard leonardo leonie leonor leopold leslie leticia lewis lia liam lidia liesbeth lili lilian liliana
    lilly lily lina linda linn linus lionel lisa lise lisbeth liz liza lizzy lloyd lola lorena lorenz lorenzo loretta
    lori lorna lorraine lotta lotte louis louisa louise luc luca lucas lucia luciana luciano lucie lucille lucinda
    lucy ludger ludwig luigi luis luisa luiza lukas luke luna lutz lydia lynn maarten mabel maddie madeleine madison
    magda magdalena maggie magnus maike maja malcolm malik malin malte mandy manfred manoj manon manuel manuela
    marc marcel marcela marcello marcelo marcia marcin marco marcos marcus marek margaret margareta margarita margit
    margot margret marguerite maria mariam marian mariana marianne marie marieke marielle marija marijke marina mario
    marion maris marisa marit marius mariusz mark marko markus marlene marlies marta martha martin martina martine
    marvin mary maryam mateo mateusz mathias mathieu mathilde matilda mats matt matteo matthew matthias matthieu
    maud maureen maurice mauricio maurizio mauro max maximilian maxime maya mehmet meike mei mel melanie melinda
    melissa mercedes mia michael michaela michal michel michele michelle miguel mihai mika mike mikhail mikko mila
    milan milena milo mina mira miranda mireille miriam mirjam mirko misha mitch mohamed mohammad mohammed mohan moira
    molly mona monica monika monique morgan moritz morten moses muhammad muriel murray mustafa myriam nadia nadine
    nadja nancy naomi natalia natalie natascha natasha nathalie nathan neha neil nelly nele nelson nerea nermin nick
    nico nicola nicolas nicole nicoletta nigel nikhil niki niklas nikola nikolai nikolaus nikos nils nina nisha noah
    noel noelia noemi noor nora norbert norma norman nuno octavia odile okan ola olaf ole oleg olga oliver olivia
    olivier omar orla orlando oscar oskar osman otto owen pablo paige pamela paola paolo pascal pascale pat patricia
    patricio patrick patrik patrizia patty paul paula paulina pauline paulo pavel pawel pedro peer peggy penelope
    penny per percy pernille peter petra petros phil philip philipp philippa philippe phillip phyllis pia pierre
    pieter pietro pilar piotr polly pradeep prakash pranav prasad priya przemyslaw quentin quinn rachel rafael
    raffaele rahul raimund rainer raj rajesh raju ralf ralph ramesh ramon ramona randy rania raoul raphael raquel
    rashid raul ravi ray raymond rebecca reggie regina regine reiner reinhard reinhold rekha renata renate renato rene
    renee rhys ricarda ricardo riccardo richard rick rik rita rob robert roberta roberto robin rocio rodney rodolfo
    rodrigo roger rohan rohit roland rolf romain roman romeo ron ronald ronan ronja ronny rory rosa rosalie rosalind
    rosanna rosario rosemarie rosemary rosie ross roswitha roxana roy ruben ruby rudi rudolf rui rupert ruslan russell
    ruth ryan sabine sabrina sadia said sally salma salman salvador salvatore sam samantha samira samuel sana sander
    sandeep sandra sandro sandy sanjay sanna santiago sara sarah sascha sasha saskia satish scott sean sebastian
    selena selim selina selma serena serge sergei sergio seth shane shannon sharon shaun sheila shelley sherry shirley
    shreya siegfried sigrid silas silke silvana silvia silvio simon simona simone sina sinan siobhan sofia sofie
    solange sonia sonja sophia sophie soren stacey stan stanislav stefan stefania stefanie stefano steffen stella
    stephan stephane stephanie stephen stephon steve steven stewart stuart sue sunil sunita surya susan susana susanna
    susanne susie suzanne sven svenja svetlana sybille sylvain sylvia sylvie takeshi tamara tania tanja tanya tara
    tarek tatiana ted teodor teresa terry tessa thea theo theodor theresa therese thierry thijs thilo thomas thorsten
    tiago tibor till tilman tim timo timothy tina tobias todd tom tomas tomasz tommaso tommy toni tony torben torsten
    tracey tracy trevor trish tristan trudy tuomas tyler udo ugo uli ulf ulrich ulrike umar urs ursula usha uta ute
    uwe vadim valentin valentina valeria valerie valerio vanessa vasco vera verena veronica veronika vicky victor
    victoria vijay viktor viktoria vikram vince vincent vincenzo vinod viola violet violeta virginia vito vivian
    viviane vladimir volker walter wanda warren wayne wendy wenke werner wes wiebke wilfried wilhelm wilma willem
    william wim winfried wojciech wolf wolfgang wolfram xavier xenia yan yannick yann yara yasmin yasmine yolanda
    yosef youssef yuki yulia yuri yusuf yvan yvette yvonne zach zahra zainab zara zeynep zoe zofia zoltan
    """


def _plain(name: str) -> str:
    return "".join(_UNMARKED.get(letter, letter) for letter in name)


_UNMARKED = dict(
    zip("áàâãäåąçćčéèêëęěíìîïłñńňóòôõöøőřšśúùûüűýžźż", "aaaaaaaccceeeeeeiiiilnnnooooooorssuuuuuyzzz", strict=True)
)
_GIVEN = frozenset(_NAMES.split())


def is_given_name(written: str) -> bool:
    """Whether a capitalised word, as written, is a well-known given name or one such joined to another."""
    if not written[:1].isupper() or (written[1:].isupper() and len(written) > 1):
        return False
    return all(_plain(part) in _GIVEN for part in written.lower().split("-"))
