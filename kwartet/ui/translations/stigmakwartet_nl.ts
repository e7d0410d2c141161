<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>Everything stays on this computer. No account, no internet, nobody looking along. No names needed.</source>
   <translation>Alles blijft op deze computer. Geen account, geen internet, geen meekijkers. Namen zijn niet nodig.</translation>
  </message>
  <message>
   <source>Open the folder of your sets</source>
   <translation>Open de map met jullie sets</translation>
  </message>
  <message>
   <source>Version {version}, with Qt {qt}</source>
   <translation>Versie {version}, met Qt {qt}</translation>
  </message>
  <message>
   <source>With thanks to</source>
   <translation>Met dank aan</translation>
  </message>
 </context>
 <context>
  <name>AgreementsPage</name>
  <message>
   <source>A moment away is fine.</source>
   <translation>Even weg mag.</translation>
  </message>
  <message>
   <source>Laughing at a joke is fine. Laughing at a person is not.</source>
   <translation>Lachen om een grap mag. Lachen om een mens niet.</translation>
  </message>
  <message>
   <source>No names, and no guessing who has what.</source>
   <translation>Geen namen, en niet raden wie wat heeft.</translation>
  </message>
  <message>
   <source>Our five agreements</source>
   <translation>Onze vijf afspraken</translation>
  </message>
  <message>
   <source>Our sign for a moment away: &lt;b&gt;hand on your heart&lt;/b&gt;</source>
   <translation>Ons teken voor even weg: &lt;b&gt;hand op je hart&lt;/b&gt;</translation>
  </message>
  <message>
   <source>Print hand sheets</source>
   <translation>Handvellen maken</translation>
  </message>
  <message>
   <source>Say pass and that is it. Nobody asks why.</source>
   <translation>Zeg pas en klaar. Niemand vraagt waarom.</translation>
  </message>
  <message numerus="yes">
   <source>Today there are %n heavy theme(s) too</source>
   <translation>
    <numerusform>Vandaag ook %n zwaar thema</numerusform>
    <numerusform>Vandaag ook %n zware thema’s</numerusform>
   </translation>
  </message>
  <message>
   <source>Today there are no heavy themes</source>
   <translation>Vandaag geen zware thema’s</translation>
  </message>
  <message>
   <source>Unless we worry: then we bring in an adult.</source>
   <translation>Behalve bij zorgen: dan halen we een volwassene erbij.</translation>
  </message>
  <message>
   <source>Use our sign. After that you are simply welcome again.</source>
   <translation>Gebruik ons teken. Daarna ben je gewoon weer welkom.</translation>
  </message>
  <message>
   <source>We do not pass it on.</source>
   <translation>We vertellen het niet door.</translation>
  </message>
  <message>
   <source>We get it</source>
   <translation>Wij snappen het</translation>
  </message>
  <message>
   <source>We hear each other out.</source>
   <translation>We luisteren uit.</translation>
  </message>
  <message>
   <source>We talk about cards, not about classmates.</source>
   <translation>We praten over kaarten, niet over klasgenoten.</translation>
  </message>
  <message>
   <source>You may always pass.</source>
   <translation>Passen mag altijd.</translation>
  </message>
  <message>
   <source>You may still pass, step out or only listen.</source>
   <translation>Passen, even weg of alleen luisteren mag toch altijd.</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} en {last}</translation>
  </message>
  <message>
   <source>{themes}. You may pass, step out or only listen.</source>
   <translation>{themes}. Je mag passen, weglopen of alleen luisteren.</translation>
  </message>
 </context>
 <context>
  <name>Animals</name>
  <message>
   <source>Badger</source>
   <translation>Das</translation>
  </message>
  <message>
   <source>Bear</source>
   <translation>Beer</translation>
  </message>
  <message>
   <source>Fox</source>
   <translation>Vos</translation>
  </message>
  <message>
   <source>Frog</source>
   <translation>Kikker</translation>
  </message>
  <message>
   <source>Hare</source>
   <translation>Haas</translation>
  </message>
  <message>
   <source>Hedgehog</source>
   <translation>Egel</translation>
  </message>
  <message>
   <source>Owl</source>
   <translation>Uil</translation>
  </message>
  <message>
   <source>Team {animal}</source>
   <translation>Team {animal}</translation>
  </message>
  <message>
   <source>Whale</source>
   <translation>Walvis</translation>
  </message>
 </context>
 <context>
  <name>Answer</name>
  <message>
   <source>Ask again</source>
   <translation>Vraag nog een keer</translation>
  </message>
  <message>
   <source>Close the curtain</source>
   <translation>Gordijn dicht</translation>
  </message>
  <message>
   <source>Give the screen to {team}</source>
   <translation>Geef het scherm aan {team}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Verder</translation>
  </message>
  <message>
   <source>The computer plays this team.</source>
   <translation>De computer speelt dit team.</translation>
  </message>
  <message>
   <source>The four cards lie on the table.</source>
   <translation>De vier kaarten liggen op tafel.</translation>
  </message>
  <message>
   <source>To the conversation</source>
   <translation>Naar het gesprek</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>Naar het einde</translation>
  </message>
  <message>
   <source>{quartet}: {count} of 4 is known</source>
   <translation>{quartet}: {count} van de 4 is bekend</translation>
  </message>
  <message>
   <source>{team} asks again</source>
   <translation>{team} vraagt nog een keer</translation>
  </message>
  <message>
   <source>{team} completed {quartet}</source>
   <translation>{team} maakt {quartet} compleet</translation>
  </message>
  <message>
   <source>{team} draws a card from the pot.</source>
   <translation>{team} pakt een kaart van de pot.</translation>
  </message>
  <message>
   <source>{team} has the turn</source>
   <translation>{team} is aan de beurt</translation>
  </message>
  <message>
   <source>{team} looks away.</source>
   <translation>{team} kijkt even weg.</translation>
  </message>
 </context>
 <context>
  <name>AskSentence</name>
  <message>
   <source>which card?</source>
   <translation>welke kaart?</translation>
  </message>
  <message>
   <source>which quartet?</source>
   <translation>welk kwartet?</translation>
  </message>
  <message>
   <source>who?</source>
   <translation>wie?</translation>
  </message>
 </context>
 <context>
  <name>Asked</name>
  <message>
   <source>Ask something else</source>
   <translation>Toch iets anders</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>Laat het zien</translation>
  </message>
  <message>
   <source>{team} asks</source>
   <translation>{team} vraagt</translation>
  </message>
  <message>
   <source>{team} is thinking</source>
   <translation>{team} denkt na</translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message numerus="yes">
   <source>%n card(s) in the pot.</source>
   <translation>
    <numerusform>Nog %n kaart in de pot.</numerusform>
    <numerusform>Nog %n kaarten in de pot.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in your hand</source>
   <translation>
    <numerusform>%n in je hand</numerusform>
    <numerusform>%n in je hand</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask it aloud</source>
   <translation>Vraag het hardop</translation>
  </message>
  <message>
   <source>Ask only for a quartet of which you hold a card.</source>
   <translation>Je vraagt alleen uit een kwartet dat je zelf hebt.</translation>
  </message>
  <message>
   <source>Hide hand</source>
   <translation>Verberg hand</translation>
  </message>
  <message>
   <source>On the table already: {quartets}.</source>
   <translation>Al op tafel: {quartets}.</translation>
  </message>
  <message>
   <source>Pass</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>Tap a team above. Only teams with cards join in.</source>
   <translation>Tik hierboven een team aan. Alleen teams met kaarten doen mee.</translation>
  </message>
  <message>
   <source>Tap the hand below to look at the cards.</source>
   <translation>Tik hieronder op de hand om de kaarten te bekijken.</translation>
  </message>
  <message>
   <source>you have it</source>
   <translation>heb je zelf</translation>
  </message>
  <message>
   <source>{team} does not have it</source>
   <translation>ligt niet bij {team}</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
 </context>
 <context>
  <name>BarLink</name>
  <message>
   <source>Redo: {step}</source>
   <translation>Opnieuw doen: {step}</translation>
  </message>
  <message>
   <source>Undo: {step}</source>
   <translation>Ongedaan maken: {step}</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>Choose whom, which quartet and which card.</source>
   <translation>Kies wie, welk kwartet en welke kaart.</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>Raak</translation>
  </message>
  <message>
   <source>Last one back</source>
   <translation>Laatste terug</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>Mis</translation>
  </message>
  <message>
   <source>Now at turn</source>
   <translation>Nu aan de beurt</translation>
  </message>
  <message>
   <source>Quartet</source>
   <translation>Kwartet</translation>
  </message>
  <message>
   <source>Quartet for {team}</source>
   <translation>Kwartet voor {team}</translation>
  </message>
  <message>
   <source>Turn to {team}</source>
   <translation>Beurt naar {team}</translation>
  </message>
  <message>
   <source>after that</source>
   <translation>daarna</translation>
  </message>
  <message>
   <source>{asker} asks {target} for {card}. Does {short} have that card?</source>
   <translation>{asker} vraagt {target} om {card}. Heeft {short} die kaart?</translation>
  </message>
 </context>
 <context>
  <name>Builder</name>
  <message>
   <source>Again</source>
   <translation>Opnieuw</translation>
  </message>
  <message>
   <source>Which card?</source>
   <translation>Welke kaart?</translation>
  </message>
  <message>
   <source>Which quartet?</source>
   <translation>Welk kwartet?</translation>
  </message>
  <message>
   <source>Who?</source>
   <translation>Wie?</translation>
  </message>
 </context>
 <context>
  <name>Button</name>
  <message>
   <source>One moment</source>
   <translation>Even wachten</translation>
  </message>
 </context>
 <context>
  <name>CardForm</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n woord</numerusform>
    <numerusform>%n woorden</numerusform>
   </translation>
  </message>
  <message>
   <source>For example RIVM, 2017</source>
   <translation>Bijvoorbeeld RIVM, 2017</translation>
  </message>
  <message>
   <source>Kind of card</source>
   <translation>Soort kaart</translation>
  </message>
  <message>
   <source>Kind of card %1</source>
   <translation>Soort van kaart %1</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Bron</translation>
  </message>
  <message>
   <source>Source of card %1</source>
   <translation>Bron van kaart %1</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <source>Text of card %1</source>
   <translation>Tekst van kaart %1</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Title of card %1</source>
   <translation>Titel van kaart %1</translation>
  </message>
 </context>
 <context>
  <name>CardStage</name>
  <message>
   <source>safe zone</source>
   <translation>veilige zone</translation>
  </message>
  <message>
   <source>trim line</source>
   <translation>snijlijn</translation>
  </message>
 </context>
 <context>
  <name>CardStatus</name>
  <message>
   <source>Doesn’t fit</source>
   <translation>Past niet</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leeg</translation>
  </message>
  <message>
   <source>Have a look</source>
   <translation>Kijk even</translation>
  </message>
  <message>
   <source>Language tip</source>
   <translation>Taaltip</translation>
  </message>
  <message>
   <source>Look together</source>
   <translation>Samen kijken</translation>
  </message>
  <message>
   <source>Picture?</source>
   <translation>Plaatje?</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <source>Stickers from classes: %1</source>
   <translation>Stickers uit de klas: %1</translation>
  </message>
  <message>
   <source>Text?</source>
   <translation>Tekst?</translation>
  </message>
  <message>
   <source>Title?</source>
   <translation>Titel?</translation>
  </message>
  <message>
   <source>card %1</source>
   <translation>kaart %1</translation>
  </message>
 </context>
 <context>
  <name>CardTile</name>
  <message>
   <source>still empty</source>
   <translation>nog leeg</translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>First choose a quartet.</source>
   <translation>Kies eerst een kwartet.</translation>
  </message>
  <message>
   <source>Which card?</source>
   <translation>Welke kaart?</translation>
  </message>
  <message>
   <source>Which quartet?</source>
   <translation>Welk kwartet?</translation>
  </message>
  <message>
   <source>Whom?</source>
   <translation>Aan wie?</translation>
  </message>
 </context>
 <context>
  <name>ClassStickers</name>
  <message>
   <source>From classes</source>
   <translation>Uit de klas</translation>
  </message>
 </context>
 <context>
  <name>ClosingPage</name>
  <message>
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <source>Close the game</source>
   <translation>Sluit het spel</translation>
  </message>
  <message>
   <source>Thank you for playing along</source>
   <translation>Fijn dat je meedeed</translation>
  </message>
 </context>
 <context>
  <name>Curtain</name>
  <message>
   <source>Give the screen to
{team}</source>
   <translation>Geef het scherm aan
{team}</translation>
  </message>
  <message>
   <source>Help lines</source>
   <translation>Hulplijnen</translation>
  </message>
  <message>
   <source>Help lines (F1)</source>
   <translation>Hulplijnen (F1)</translation>
  </message>
  <message>
   <source>Just now:</source>
   <translation>Net gebeurd:</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pauze</translation>
  </message>
  <message>
   <source>The others look away. So your cards stay secret.</source>
   <translation>Anderen kijken even weg. Zo blijven jullie kaarten geheim.</translation>
  </message>
  <message>
   <source>We are {team}</source>
   <translation>Wij zijn {team}</translation>
  </message>
 </context>
 <context>
  <name>DesignRoom</name>
  <message>
   <source>Card wall</source>
   <translation>Kaartenwand</translation>
  </message>
  <message>
   <source>Design</source>
   <translation>Ontwerpen</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Stijl</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>All right</source>
   <translation>Oké</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <source>Card sets</source>
   <translation>Kwartetten</translation>
  </message>
  <message>
   <source>Choose a set: open its folder and pick set.json, or pick a .kwartet file</source>
   <translation>Kies een set: open de map en kies set.json, of kies een .kwartet-bestand</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>Sluit zonder opslaan</translation>
  </message>
  <message>
   <source>Make a copy</source>
   <translation>Maak een kopie</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Nog niet opgeslagen</translation>
  </message>
  <message>
   <source>Save somewhere else…</source>
   <translation>Bewaar ergens anders…</translation>
  </message>
  <message>
   <source>That does not work</source>
   <translation>Dat lukt niet</translation>
  </message>
  <message>
   <source>This is your own set now. It is kept in {place}.</source>
   <translation>Dit is nu jouw eigen set. Hij staat in {place}.</translation>
  </message>
  <message>
   <source>Where may your set be kept?</source>
   <translation>Waar mag je set staan?</translation>
  </message>
  <message>
   <source>You can only look at this set.</source>
   <translation>Deze set kun je alleen bekijken.</translation>
  </message>
  <message>
   <source>{saved}. That happens by itself.</source>
   <translation>{saved}. Dat gaat vanzelf.</translation>
  </message>
 </context>
 <context>
  <name>DropHint</name>
  <message>
   <source>Let go to open it</source>
   <translation>Laat los om te openen</translation>
  </message>
 </context>
 <context>
  <name>EndPage</name>
  <message>
   <source>Closing</source>
   <translation>Afsluiten</translation>
  </message>
  <message>
   <source>Keep for the report</source>
   <translation>Bewaar voor het verslag</translation>
  </message>
  <message>
   <source>Lesson report</source>
   <translation>Lesverslag</translation>
  </message>
  <message>
   <source>Once more</source>
   <translation>Nog een keer</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Geparkeerd</translation>
  </message>
  <message>
   <source>Send to the makers</source>
   <translation>Stuur naar de makers</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Start anew</source>
   <translation>Begin opnieuw</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Stap voor stap</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Take the last move back</source>
   <translation>Draai de laatste zet terug</translation>
  </message>
  <message>
   <source>Talk it over</source>
   <translation>Napraten</translation>
  </message>
  <message>
   <source>The makers get it</source>
   <translation>De makers krijgen het</translation>
  </message>
  <message>
   <source>Which card surprised you?</source>
   <translation>Welke kaart verraste je?</translation>
  </message>
  <message>
   <source>Which prejudice do you hear often, and what do you say back?</source>
   <translation>Welk vooroordeel hoor je vaak, en wat zeg je dan terug?</translation>
  </message>
  <message>
   <source>Which tip can everybody use tomorrow?</source>
   <translation>Welke tip kan iedereen morgen gebruiken?</translation>
  </message>
  <message>
   <source>per question</source>
   <translation>per vraag</translation>
  </message>
 </context>
 <context>
  <name>Enlarged</name>
  <message>
   <source>Everybody will hear it.</source>
   <translation>Iedereen hoort het.</translation>
  </message>
 </context>
 <context>
  <name>ExplainSheet</name>
  <message>
   <source>A quartet is four cards on one subject. Start from the example, or with empty cards.</source>
   <translation>Een kwartet is vier kaarten over één onderwerp. Begin met het voorbeeld of met lege kaarten.</translation>
  </message>
  <message>
   <source>Click a card. You see at once what it looks like and whether everything fits.</source>
   <translation>Klik op een kaart. Je ziet meteen hoe hij eruitziet en of alles past.</translation>
  </message>
  <message>
   <source>Everything stays on this computer. Changed your mind? Ctrl+Z takes you a step back.</source>
   <translation>Alles blijft op deze computer. Spijt? Met Ctrl+Z ga je een stap terug.</translation>
  </message>
  <message>
   <source>Get going</source>
   <translation>Aan de slag</translation>
  </message>
  <message>
   <source>How it works</source>
   <translation>Zo werkt het</translation>
  </message>
  <message>
   <source>Make a file for the press, or sheets for the school printer.</source>
   <translation>Maak een bestand voor de drukker, of vellen voor de printer op school.</translation>
  </message>
  <message>
   <source>Print the game</source>
   <translation>Druk het spel</translation>
  </message>
  <message>
   <source>Saving happens by itself</source>
   <translation>Opslaan gaat vanzelf</translation>
  </message>
  <message>
   <source>Start with quartets</source>
   <translation>Begin met kwartetten</translation>
  </message>
  <message>
   <source>Write in your own words</source>
   <translation>Schrijf in je eigen woorden</translation>
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>1 red point is still open.</source>
   <translation>Er staat nog 1 rood punt open.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <source>Make PDF</source>
   <translation>Maak PDF</translation>
  </message>
  <message>
   <source>Make pictures</source>
   <translation>Maak plaatjes</translation>
  </message>
  <message>
   <source>Make proof PDF</source>
   <translation>Maak proef-PDF</translation>
  </message>
  <message>
   <source>Making PDF</source>
   <translation>Bezig met PDF</translation>
  </message>
  <message>
   <source>Making pictures</source>
   <translation>Bezig met plaatjes</translation>
  </message>
  <message>
   <source>Making proof PDF</source>
   <translation>Bezig met proef-PDF</translation>
  </message>
  <message>
   <source>Page {page} of {all}</source>
   <translation>Bladzijde {page} van {all}</translation>
  </message>
  <message>
   <source>Picture {page} of {all}</source>
   <translation>Plaatje {page} van {all}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Voortgang</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Beginnen…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Stopped. Nothing was made.</source>
   <translation>Gestopt. Er is niets gemaakt.</translation>
  </message>
  <message>
   <source>Stopped. Pictures that were done stay.</source>
   <translation>Gestopt. De plaatjes die al klaar waren, blijven.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Stoppen…</translation>
  </message>
  <message>
   <source>That is why your PDF says {word} in the margin.</source>
   <translation>Je PDF krijgt daarom het woord {word} in de marge.</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>bijna klaar</translation>
  </message>
  <message>
   <source>some {count} minutes left</source>
   <translation>nog zo’n {count} minuten</translation>
  </message>
  <message>
   <source>some {count} seconds left</source>
   <translation>nog zo’n {count} seconden</translation>
  </message>
  <message>
   <source>{count} files done</source>
   <translation>{count} bestanden klaar</translation>
  </message>
  <message>
   <source>{count} pictures done</source>
   <translation>{count} plaatjes klaar</translation>
  </message>
  <message>
   <source>{count} red points are still open.</source>
   <translation>Er staan nog {count} rode punten open.</translation>
  </message>
 </context>
 <context>
  <name>Facts</name>
  <message>
   <source>Cards</source>
   <translation>Kaarten</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Bladzijden</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Plaatje</translation>
  </message>
  <message>
   <source>Print shop</source>
   <translation>Drukker</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profiel</translation>
  </message>
  <message>
   <source>Sheets</source>
   <translation>Vellen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Formaat</translation>
  </message>
  <message>
   <source>{count} per sheet</source>
   <translation>{count} per vel</translation>
  </message>
  <message>
   <source>{paper}, double-sided</source>
   <translation>{paper}, dubbelzijdig</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPanel</name>
  <message>
   <source>Cards after</source>
   <translation>Volgende kaarten</translation>
  </message>
  <message>
   <source>Cards before</source>
   <translation>Vorige kaarten</translation>
  </message>
  <message>
   <source>There was no quartet on the table yet</source>
   <translation>Er lag nog geen kwartet op tafel</translation>
  </message>
  <message>
   <source>What do you think of the cards?</source>
   <translation>Wat vind je van de kaarten?</translation>
  </message>
  <message>
   <source>You give stickers to cards that lay on the table.</source>
   <translation>Stickers geef je aan kaarten die op tafel lagen.</translation>
  </message>
  <message>
   <source>Your stickers go to the makers. Without names.</source>
   <translation>Jullie stickers gaan naar de makers. Zonder namen.</translation>
  </message>
  <message>
   <source>card {first} to {last} of {all}</source>
   <translation>kaart {first} tot {last} van {all}</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>%1 (key %2)</source>
   <translation>%1 (toets %2)</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Doesn’t fit</source>
   <translation>Past niet</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leeg</translation>
  </message>
  <message>
   <source>Language tip</source>
   <translation>Taaltip</translation>
  </message>
  <message>
   <source>Picture?</source>
   <translation>Plaatje?</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <source>Stickers</source>
   <translation>Stickers</translation>
  </message>
  <message>
   <source>Which cards you see</source>
   <translation>Welke kaarten je ziet</translation>
  </message>
 </context>
 <context>
  <name>FindingsPanel</name>
  <message>
   <source>Check</source>
   <translation>Nakijken</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Even nakijken…</translation>
  </message>
  <message>
   <source>Green: {count}</source>
   <translation>Groen: {count}</translation>
  </message>
  <message>
   <source>Red: {count}</source>
   <translation>Rood: {count}</translation>
  </message>
  <message>
   <source>Tips: {count}</source>
   <translation>Tips: {count}</translation>
  </message>
  <message>
   <source>Yellow: {count}</source>
   <translation>Geel: {count}</translation>
  </message>
  <message>
   <source>{count} more points</source>
   <translation>Nog {count} punten</translation>
  </message>
  <message>
   <source>{count} more points in order</source>
   <translation>Nog {count} punten in orde</translation>
  </message>
 </context>
 <context>
  <name>FitMeter</name>
  <message numerus="yes">
   <source>%n line(s) too many</source>
   <translation>
    <numerusform>%n regel te veel</numerusform>
    <numerusform>%n regels te veel</numerusform>
   </translation>
  </message>
  <message>
   <source>{lines} of {max} lines</source>
   <translation>{lines} van {max} regels</translation>
  </message>
 </context>
 <context>
  <name>FitSummary</name>
  <message numerus="yes">
   <source>%n card(s) don’t fit</source>
   <translation>
    <numerusform>%n kaart past niet</numerusform>
    <numerusform>%n kaarten passen niet</numerusform>
   </translation>
  </message>
  <message>
   <source>All cards fit</source>
   <translation>Alle kaarten passen</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Bekijk ze</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>A lesson of {minutes} minutes.</source>
   <translation>Lesuur van {minutes} minuten.</translation>
  </message>
  <message>
   <source>Almost there</source>
   <translation>Bijna klaar</translation>
  </message>
  <message>
   <source>Choose fewer quartets, or stop in time: that is fine too.</source>
   <translation>Kies minder kwartetten, of stop op tijd: dat mag ook.</translation>
  </message>
  <message>
   <source>Deal and begin</source>
   <translation>Delen en beginnen</translation>
  </message>
  <message>
   <source>Deal on paper</source>
   <translation>Delen op papier</translation>
  </message>
  <message>
   <source>Does not fit: {span} min</source>
   <translation>Past niet in je les: {span} min</translation>
  </message>
  <message>
   <source>Fits in your lesson: {span} min</source>
   <translation>Past in je les: {span} min</translation>
  </message>
  <message>
   <source>Keep {minutes} minutes to talk it over, or choose one quartet less.</source>
   <translation>Houd {minutes} minuten over om na te praten, of kies een kwartet minder.</translation>
  </message>
  <message>
   <source>May just fit: {span} min</source>
   <translation>Past misschien net: {span} min</translation>
  </message>
  <message>
   <source>One moment, counting minutes</source>
   <translation>Even de minuten tellen</translation>
  </message>
  <message>
   <source>There is time left to talk it over.</source>
   <translation>Er blijft tijd over om na te praten.</translation>
  </message>
 </context>
 <context>
  <name>GameBar</name>
  <message>
   <source>Before we begin</source>
   <translation>Voor we beginnen</translation>
  </message>
  <message>
   <source>Board game</source>
   <translation>Bordspel</translation>
  </message>
  <message>
   <source>Done! All quartets are on the table</source>
   <translation>Klaar! Alle kwartetten liggen op tafel</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Volledig scherm</translation>
  </message>
  <message>
   <source>Help lines</source>
   <translation>Hulplijnen</translation>
  </message>
  <message>
   <source>Help lines (F1)</source>
   <translation>Hulplijnen (F1)</translation>
  </message>
  <message>
   <source>Light or dark</source>
   <translation>Licht of donker</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pauze</translation>
  </message>
  <message>
   <source>That was it for today</source>
   <translation>Dat was het voor vandaag</translation>
  </message>
  <message>
   <source>Time to look back</source>
   <translation>Tijd om terug te kijken</translation>
  </message>
  <message>
   <source>{team} asked</source>
   <translation>{team} vroeg het</translation>
  </message>
  <message>
   <source>{team} has a quartet</source>
   <translation>{team} heeft een kwartet</translation>
  </message>
  <message>
   <source>{team} has the turn</source>
   <translation>{team} is aan de beurt</translation>
  </message>
 </context>
 <context>
  <name>GamesSheet</name>
  <message>
   <source>After your first game there is something here.</source>
   <translation>Na je eerste spel staat hier iets.</translation>
  </message>
  <message>
   <source>Earlier games</source>
   <translation>Eerdere spellen</translation>
  </message>
  <message>
   <source>No games yet</source>
   <translation>Nog geen spellen</translation>
  </message>
  <message>
   <source>Play on</source>
   <translation>Speel verder</translation>
  </message>
  <message>
   <source>See the end</source>
   <translation>Bekijk het einde</translation>
  </message>
  <message>
   <source>Throw this game away</source>
   <translation>Gooi dit spel weg</translation>
  </message>
  <message>
   <source>{laid} of {all} quartets laid, {talks}</source>
   <translation>{laid} van {all} kwartetten op tafel, {talks}</translation>
  </message>
 </context>
 <context>
  <name>GlossarySheet</name>
  <message>
   <source>Add a word</source>
   <translation>Woord erbij</translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>Verander %1</translation>
  </message>
  <message>
   <source>Explain a word</source>
   <translation>Woord uitleggen</translation>
  </message>
  <message>
   <source>Explain it</source>
   <translation>Leg het uit</translation>
  </message>
  <message>
   <source>Explain it yourself. Then everybody gets it.</source>
   <translation>Leg het zelf uit. Dan snapt iedereen het.</translation>
  </message>
  <message>
   <source>Of the field</source>
   <translation>Uit het vak</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>Haal %1 weg</translation>
  </message>
  <message>
   <source>Remove a word</source>
   <translation>Woord weghalen</translation>
  </message>
  <message>
   <source>Search for a word</source>
   <translation>Zoek een woord</translation>
  </message>
  <message>
   <source>That word is not here</source>
   <translation>Dat woord staat er nog niet in</translation>
  </message>
  <message>
   <source>Word list</source>
   <translation>Woordenlijst</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Van jullie zelf</translation>
  </message>
 </context>
 <context>
  <name>Hand</name>
  <message numerus="yes">
   <source>Hand, face down, %n card(s)</source>
   <translation>
    <numerusform>Hand, dicht, %n kaart</numerusform>
    <numerusform>Hand, dicht, %n kaarten</numerusform>
   </translation>
  </message>
  <message>
   <source>Hand: {cards}</source>
   <translation>Hand: {cards}</translation>
  </message>
  <message>
   <source>Tap to look at the cards</source>
   <translation>Tik om de kaarten te zien</translation>
  </message>
 </context>
 <context>
  <name>HeavyPage</name>
  <message>
   <source>A heavy theme. Take your time.</source>
   <translation>Een zwaar thema. Neem even de tijd.</translation>
  </message>
  <message>
   <source>A moment away is fine</source>
   <translation>Even weg mag</translation>
  </message>
  <message>
   <source>Go on calmly</source>
   <translation>Rustig verder</translation>
  </message>
  <message>
   <source>Hand on your heart, the teacher sees it.</source>
   <translation>Hand op je hart, de docent ziet het.</translation>
  </message>
  <message>
   <source>Listening is fine</source>
   <translation>Luisteren mag</translation>
  </message>
  <message>
   <source>Now comes {theme}</source>
   <translation>Nu komt {theme}</translation>
  </message>
  <message>
   <source>Passing is fine</source>
   <translation>Passen mag</translation>
  </message>
  <message>
   <source>Say pass. Nobody asks why.</source>
   <translation>Zeg pas. Niemand vraagt waarom.</translation>
  </message>
  <message>
   <source>Skip this quartet</source>
   <translation>Sla dit kwartet over</translation>
  </message>
  <message>
   <source>You need not tell anything.</source>
   <translation>Je hoeft niks te vertellen.</translation>
  </message>
 </context>
 <context>
  <name>HelpLinesSheet</name>
  <message>
   <source>Check the numbers before each print. Last compared: {day}</source>
   <translation>Nummers nakijken vóór elke druk. Laatst vergeleken: {day}</translation>
  </message>
  <message>
   <source>Close and go on</source>
   <translation>Sluit en ga verder</translation>
  </message>
  <message>
   <source>Help lines</source>
   <translation>Hulplijnen</translation>
  </message>
 </context>
 <context>
  <name>HelpRow</name>
  <message>
   <source>Direct danger</source>
   <translation>Direct gevaar</translation>
  </message>
  <message>
   <source>Talking helps</source>
   <translation>Praten helpt</translation>
  </message>
  <message>
   <source>Your mentor, or somebody you trust</source>
   <translation>Je mentor, of een ander die je vertrouwt</translation>
  </message>
 </context>
 <context>
  <name>KeyMap</name>
  <message>
   <source>A step back</source>
   <translation>Een stap terug</translation>
  </message>
  <message>
   <source>And forward again</source>
   <translation>Toch weer wel</translation>
  </message>
  <message>
   <source>Card wall</source>
   <translation>Kaartenwand</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Overal</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filters</translation>
  </message>
  <message>
   <source>From card to card</source>
   <translation>Van kaart naar kaart</translation>
  </message>
  <message>
   <source>From the bar to the page and back</source>
   <translation>Van de balk naar de pagina en terug</translation>
  </message>
  <message>
   <source>Front or back</source>
   <translation>Voor- of achterkant</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Volledig scherm</translation>
  </message>
  <message>
   <source>Help lines</source>
   <translation>Hulplijnen</translation>
  </message>
  <message>
   <source>Larger and smaller</source>
   <translation>Groter en kleiner</translation>
  </message>
  <message>
   <source>Move the quartet</source>
   <translation>Kwartet verplaatsen</translation>
  </message>
  <message>
   <source>New quartet</source>
   <translation>Nieuw kwartet</translation>
  </message>
  <message>
   <source>New set</source>
   <translation>Nieuwe set</translation>
  </message>
  <message>
   <source>Next point to check</source>
   <translation>Volgende punt om na te kijken</translation>
  </message>
  <message>
   <source>One step back, nothing is lost</source>
   <translation>Eén stap terug, er gaat niets verloren</translation>
  </message>
  <message>
   <source>Open a set</source>
   <translation>Een set openen</translation>
  </message>
  <message>
   <source>Open the card</source>
   <translation>Kaart openen</translation>
  </message>
  <message>
   <source>Previous and next card</source>
   <translation>Vorige en volgende kaart</translation>
  </message>
  <message>
   <source>Previous and next page</source>
   <translation>Vorige en volgende bladzijde</translation>
  </message>
  <message>
   <source>Previous point to check</source>
   <translation>Vorige punt om na te kijken</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>Drukken</translation>
  </message>
  <message>
   <source>Save now (it also goes by itself)</source>
   <translation>Nu opslaan (gaat ook vanzelf)</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Zoeken</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
  <message>
   <source>Show the safe zone</source>
   <translation>Veilige zone tonen</translation>
  </message>
  <message>
   <source>The whole card</source>
   <translation>De hele kaart</translation>
  </message>
  <message>
   <source>To Print</source>
   <translation>Naar Drukken</translation>
  </message>
  <message>
   <source>Turn the card over</source>
   <translation>Kaart omdraaien</translation>
  </message>
  <message>
   <source>Use what the tip says</source>
   <translation>Neem de taaltip over</translation>
  </message>
  <message>
   <source>Word list</source>
   <translation>Woordenlijst</translation>
  </message>
  <message>
   <source>Writing a card</source>
   <translation>Een kaart schrijven</translation>
  </message>
 </context>
 <context>
  <name>LaidRow</name>
  <message numerus="yes">
   <source>%n quartet(s) to go</source>
   <translation>
    <numerusform>Nog %n kwartet</numerusform>
    <numerusform>Nog %n kwartetten</numerusform>
   </translation>
  </message>
  <message>
   <source>On the table</source>
   <translation>Op tafel</translation>
  </message>
 </context>
 <context>
  <name>LanguageFacts</name>
  <message>
   <source>Language tips</source>
   <translation>Taaltips</translation>
  </message>
  <message>
   <source>Left as it is</source>
   <translation>Zo gelaten</translation>
  </message>
  <message>
   <source>The reading figure counts words, syllables and sentences of all cards together. From {easy} on it reads easily. It is no certificate: a class tells you more.</source>
   <translation>Het leesgetal telt woorden, lettergrepen en zinnen van alle kaarten samen. Vanaf {easy} leest het makkelijk. Het is geen keurmerk: een klas vertelt je meer.</translation>
  </message>
  <message>
   <source>The whole game</source>
   <translation>Het hele spel</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>door {name}</translation>
  </message>
  <message>
   <source>could be easier</source>
   <translation>kan makkelijker</translation>
  </message>
  <message>
   <source>none open</source>
   <translation>geen open</translation>
  </message>
  <message>
   <source>reads averagely</source>
   <translation>leest gewoon</translation>
  </message>
  <message>
   <source>reads easily</source>
   <translation>leest makkelijk</translation>
  </message>
  <message>
   <source>reads very easily</source>
   <translation>leest heel makkelijk</translation>
  </message>
  <message>
   <source>together</source>
   <translation>samen</translation>
  </message>
  <message>
   <source>with an adult ({role})</source>
   <translation>met een volwassene ({role})</translation>
  </message>
  <message>
   <source>{count} open</source>
   <translation>{count} open</translation>
  </message>
  <message>
   <source>{count} to look at together first</source>
   <translation>{count} eerst samen bekijken</translation>
  </message>
  <message>
   <source>{words} (reading figure {figure})</source>
   <translation>{words} (leesgetal {figure})</translation>
  </message>
 </context>
 <context>
  <name>LanguageTip</name>
  <message>
   <source>%1 left this as it is.</source>
   <translation>%1 liet dit zo.</translation>
  </message>
  <message>
   <source>A prejudice</source>
   <translation>Een vooroordeel</translation>
  </message>
  <message>
   <source>An adult looked at this (%1). It may stay.</source>
   <translation>Er keek een volwassene mee (%1). Dit mag zo blijven.</translation>
  </message>
  <message>
   <source>Counsellor</source>
   <translation>Begeleider</translation>
  </message>
  <message>
   <source>Does this touch you yourself? Talk to someone. F1 shows who listens.</source>
   <translation>Zit je hier zelf mee? Praat met iemand. Met F1 zie je wie er luistert.</translation>
  </message>
  <message>
   <source>Good that it is between quotation marks, with what is true beside it.</source>
   <translation>Goed dat het tussen aanhalingstekens staat, met wat er klopt erbij.</translation>
  </message>
  <message>
   <source>Language tip</source>
   <translation>Taaltip</translation>
  </message>
  <message>
   <source>Left as it is</source>
   <translation>Zo gelaten</translation>
  </message>
  <message>
   <source>Let’s look together</source>
   <translation>Even samen kijken</translation>
  </message>
  <message>
   <source>Mentor</source>
   <translation>Mentor</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>Ouder</translation>
  </message>
  <message>
   <source>Source: %1</source>
   <translation>Bron: %1</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Spelling</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Docent</translation>
  </message>
  <message>
   <source>You could write:</source>
   <translation>Je kunt schrijven:</translation>
  </message>
  <message>
   <source>You left this as it is.</source>
   <translation>Jullie lieten dit zo.</translation>
  </message>
  <message>
   <source>“%1” is not in the dictionary.</source>
   <translation>“%1” staat niet in het woordenboek.</translation>
  </message>
 </context>
 <context>
  <name>LessonBar</name>
  <message>
   <source>play</source>
   <translation>spelen</translation>
  </message>
  <message>
   <source>talk over</source>
   <translation>napraten</translation>
  </message>
 </context>
 <context>
  <name>LookStage</name>
  <message>
   <source>What the cards look like</source>
   <translation>Zo zien de kaarten eruit</translation>
  </message>
 </context>
 <context>
  <name>Making</name>
  <message>
   <source>If you close now it stops. Then there is no file.</source>
   <translation>Als je nu sluit, stopt het. Dan is er geen bestand.</translation>
  </message>
  <message>
   <source>Something is still being made</source>
   <translation>Er wordt nog iets gemaakt</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation>Stop en sluit</translation>
  </message>
  <message>
   <source>Wait a moment</source>
   <translation>Wacht nog even</translation>
  </message>
 </context>
 <context>
  <name>Millimetres</name>
  <message>
   <source>{label}, less</source>
   <translation>{label}, minder</translation>
  </message>
  <message>
   <source>{label}, more</source>
   <translation>{label}, meer</translation>
  </message>
 </context>
 <context>
  <name>Moment</name>
  <message>
   <source>today %1</source>
   <translation>vandaag %1</translation>
  </message>
 </context>
 <context>
  <name>Net</name>
  <message>
   <source>All right</source>
   <translation>Oké</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Er ging iets mis</translation>
  </message>
  <message>
   <source>What you just did may not have worked. Your work is still there. Does it go wrong again? Close the programme and open it again.</source>
   <translation>Wat je net deed is misschien niet gelukt. Je werk is er nog. Gaat het weer mis? Sluit het programma en open het opnieuw.</translation>
  </message>
 </context>
 <context>
  <name>NewSetSheet</name>
  <message>
   <source>1 to 3 quartets</source>
   <translation>1 tot 3 kwartetten</translation>
  </message>
  <message>
   <source>Choose at least one</source>
   <translation>Kies er minstens één</translation>
  </message>
  <message>
   <source>Example set</source>
   <translation>Voorbeeldset</translation>
  </message>
  <message>
   <source>For example Hoofdzaken 3B</source>
   <translation>Bijvoorbeeld Hoofdzaken 3B</translation>
  </message>
  <message>
   <source>Four empty cards a quartet</source>
   <translation>Vier lege kaarten per kwartet</translation>
  </message>
  <message>
   <source>Give your game a name.</source>
   <translation>Geef jullie spel een naam.</translation>
  </message>
  <message>
   <source>Make quartet</source>
   <translation>Maak kwartet</translation>
  </message>
  <message>
   <source>Make the set</source>
   <translation>Maak de set</translation>
  </message>
  <message>
   <source>New set</source>
   <translation>Nieuwe set</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Niet nu</translation>
  </message>
  <message>
   <source>One quartet a group, for an afternoon.</source>
   <translation>Eén kwartet per groepje, voor een middag.</translation>
  </message>
  <message>
   <source>One theme in depth</source>
   <translation>Eén thema diep</translation>
  </message>
  <message>
   <source>Size after cutting</source>
   <translation>Formaat na snijden</translation>
  </message>
  <message>
   <source>Stays on this computer. No names needed.</source>
   <translation>Blijft op deze computer. Namen zijn niet nodig.</translation>
  </message>
  <message>
   <source>Texts and pictures are there. Cross out and write over.</source>
   <translation>Teksten en plaatjes staan er al. Streep door en schrijf over.</translation>
  </message>
  <message>
   <source>What do you begin with?</source>
   <translation>Waarmee begin je?</translation>
  </message>
  <message>
   <source>What is your game called?</source>
   <translation>Hoe heet jullie spel?</translation>
  </message>
  <message>
   <source>Which quartets?</source>
   <translation>Welke kwartetten?</translation>
  </message>
  <message>
   <source>Your own quartet</source>
   <translation>Eigen kwartet</translation>
  </message>
  <message>
   <source>Your own words, with questions to help for each kind of card.</source>
   <translation>Eigen woorden, met hulpvragen per soort kaart.</translation>
  </message>
  <message>
   <source>choose your quartets</source>
   <translation>kies je kwartetten</translation>
  </message>
  <message>
   <source>enough for a short game</source>
   <translation>genoeg voor een kort spel</translation>
  </message>
  <message>
   <source>enough for more than one lesson</source>
   <translation>genoeg voor meer dan één lesuur</translation>
  </message>
  <message>
   <source>enough for one lesson</source>
   <translation>genoeg voor één lesuur</translation>
  </message>
  <message>
   <source>enough to begin with</source>
   <translation>genoeg om mee te beginnen</translation>
  </message>
  <message>
   <source>{count} of {all}, {enough}</source>
   <translation>{count} van {all}, {enough}</translation>
  </message>
  <message>
   <source>{quartets} quartets, {cards} cards</source>
   <translation>{quartets} kwartetten, {cards} kaarten</translation>
  </message>
 </context>
 <context>
  <name>Note</name>
  <message>
   <source>Talk about this</source>
   <translation>Praat hierover</translation>
  </message>
  <message>
   <source>You may listen without saying anything.</source>
   <translation>Je mag luisteren zonder iets te zeggen.</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>And %n more thing(s).</source>
   <translation>
    <numerusform>En nog één ding.</numerusform>
    <numerusform>En nog %n dingen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Make a copy</source>
   <translation>Maak een kopie</translation>
  </message>
  <message>
   <source>Mind this.</source>
   <translation>Let op.</translation>
  </message>
  <message>
   <source>Read only.</source>
   <translation>Alleen lezen.</translation>
  </message>
  <message>
   <source>Save somewhere else…</source>
   <translation>Bewaar ergens anders…</translation>
  </message>
 </context>
 <context>
  <name>NumberBar</name>
  <message>
   <source>Page {number}</source>
   <translation>Bladzijde {number}</translation>
  </message>
 </context>
 <context>
  <name>OpenCard</name>
  <message>
   <source>you can ask for it</source>
   <translation>je mag hem vragen</translation>
  </message>
 </context>
 <context>
  <name>OpenHands</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>%n kaart</numerusform>
    <numerusform>%n kaarten</numerusform>
   </translation>
  </message>
  <message>
   <source>helps along</source>
   <translation>helpt mee</translation>
  </message>
 </context>
 <context>
  <name>OptionList</name>
  <message>
   <source>A longer lesson</source>
   <translation>Een langere les</translation>
  </message>
  <message>
   <source>A shorter lesson</source>
   <translation>Een kortere les</translation>
  </message>
  <message>
   <source>After each quartet you talk about it for a while</source>
   <translation>Praat na elk kwartet even over de kaarten</translation>
  </message>
  <message>
   <source>Bluffing</source>
   <translation>Misleiding</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Gesprekken</translation>
  </message>
  <message>
   <source>Length of the lesson</source>
   <translation>Lengte van de les</translation>
  </message>
  <message>
   <source>Less time</source>
   <translation>Minder tijd</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>Meer tijd</translation>
  </message>
  <message>
   <source>Nobody loses, a soft bell rings</source>
   <translation>Niemand verliest, er klinkt een zachte bel</translation>
  </message>
  <message>
   <source>Time per turn</source>
   <translation>Tijd per beurt</translation>
  </message>
  <message>
   <source>With agreements and closing</source>
   <translation>Met afspraken en afsluiting erbij</translation>
  </message>
  <message>
   <source>You may ask for a card you have. It costs your turn</source>
   <translation>Vragen om een kaart die je zelf hebt mag. Het kost je beurt</translation>
  </message>
  <message>
   <source>off</source>
   <translation>uit</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
 </context>
 <context>
  <name>Options</name>
  <message>
   <source>All {count} quartets</source>
   <translation>Alle {count} kwartetten</translation>
  </message>
  <message>
   <source>What goes along?</source>
   <translation>Wat gaat mee?</translation>
  </message>
  <message>
   <source>{count} of {all} quartets</source>
   <translation>{count} kwartetten van de {all}</translation>
  </message>
 </context>
 <context>
  <name>OwnSize</name>
  <message>
   <source>Height</source>
   <translation>Hoogte</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breedte</translation>
  </message>
  <message>
   <source>or your own</source>
   <translation>of zelf</translation>
  </message>
 </context>
 <context>
  <name>PageBar</name>
  <message>
   <source>Back</source>
   <translation>Achter</translation>
  </message>
  <message>
   <source>Bleed</source>
   <translation>Afloop</translation>
  </message>
  <message>
   <source>Crop marks</source>
   <translation>Snijtekens</translation>
  </message>
  <message>
   <source>Front</source>
   <translation>Voor</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Volgende bladzijde</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Vorige bladzijde</translation>
  </message>
  <message>
   <source>Side of the paper</source>
   <translation>Kant van het papier</translation>
  </message>
 </context>
 <context>
  <name>Papers</name>
  <message>
   <source>Hand sheets</source>
   <translation>Handvellen</translation>
  </message>
  <message>
   <source>Lesson report</source>
   <translation>Lesverslag</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Where to put the PDF?</source>
   <translation>Waar mag de PDF heen?</translation>
  </message>
  <message>
   <source>{file} is ready</source>
   <translation>{file} is klaar</translation>
  </message>
 </context>
 <context>
  <name>PausePage</name>
  <message>
   <source>A short break</source>
   <translation>Even pauze</translation>
  </message>
  <message>
   <source>For the teacher</source>
   <translation>Voor de docent</translation>
  </message>
  <message>
   <source>Go on another time</source>
   <translation>Later verder spelen</translation>
  </message>
  <message>
   <source>Nobody's hand is on the screen.</source>
   <translation>Er staat geen hand op het scherm.</translation>
  </message>
  <message>
   <source>Play on</source>
   <translation>Speel verder</translation>
  </message>
  <message>
   <source>Print hand sheets</source>
   <translation>Handvellen maken</translation>
  </message>
  <message>
   <source>Stop and look back</source>
   <translation>Stop en kijk terug</translation>
  </message>
  <message>
   <source>Take the last move back</source>
   <translation>Draai de laatste zet terug</translation>
  </message>
  <message>
   <source>The last move is taken back. It stays in the story.</source>
   <translation>De laatste zet is teruggedraaid. Dat blijft in het verhaal staan.</translation>
  </message>
 </context>
 <context>
  <name>PhotoPanel</name>
  <message>
   <source>%1 × %2 pixels</source>
   <translation>%1 × %2 punten</translation>
  </message>
  <message>
   <source>&lt;b&gt;All set.&lt;/b&gt; Does somebody change their mind? Remove it then.</source>
   <translation>&lt;b&gt;Alles geregeld.&lt;/b&gt; Wil iemand er later af? Haal de foto dan weg.</translation>
  </message>
  <message>
   <source>A made-up name is fine</source>
   <translation>Een schuilnaam mag</translation>
  </message>
  <message>
   <source>Drag the photo on the card. The arrow keys move it 1 mm.</source>
   <translation>Sleep de foto op de kaart. Pijltjes schuiven 1 mm.</translation>
  </message>
  <message>
   <source>Everybody in it said yes themselves</source>
   <translation>Iedereen op de foto zei zelf ja</translation>
  </message>
  <message>
   <source>How close</source>
   <translation>Hoe dichtbij</translation>
  </message>
  <message>
   <source>May this photo be on a card?</source>
   <translation>Mag deze foto op een kaart?</translation>
  </message>
  <message>
   <source>Other photo…</source>
   <translation>Andere foto…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Haal weg</translation>
  </message>
  <message>
   <source>Under 16? Then a parent says yes too. Without a yes it cannot be printed.</source>
   <translation>Onder de 16? Dan zegt ook een ouder ja. Zonder ja kan de kaart niet naar de drukker.</translation>
  </message>
  <message>
   <source>Who took the photo?</source>
   <translation>Wie maakte de foto?</translation>
  </message>
  <message>
   <source>Your own photo</source>
   <translation>Jullie foto</translation>
  </message>
 </context>
 <context>
  <name>PictureOptions</name>
  <message>
   <source>Dots per inch. 150 will do for a screen, 300 for print.</source>
   <translation>Beeldpunten per inch. 150 is genoeg voor een scherm, 300 voor druk.</translation>
  </message>
  <message>
   <source>Sharpness</source>
   <translation>Scherpte</translation>
  </message>
 </context>
 <context>
  <name>PicturePicker</name>
  <message>
   <source>No picture</source>
   <translation>Geen plaatje</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Plaatje</translation>
  </message>
 </context>
 <context>
  <name>PictureSection</name>
  <message>
   <source>Choose a photo</source>
   <translation>Kies een foto</translation>
  </message>
  <message>
   <source>Maker of the photo</source>
   <translation>Maker van de foto</translation>
  </message>
  <message>
   <source>Move the photo</source>
   <translation>Foto schuiven</translation>
  </message>
  <message>
   <source>Other picture</source>
   <translation>Ander plaatje</translation>
  </message>
  <message>
   <source>Own photo</source>
   <translation>Eigen foto</translation>
  </message>
  <message>
   <source>Permission for the photo</source>
   <translation>Toestemming voor de foto</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo closer</source>
   <translation>Foto dichterbij</translation>
  </message>
  <message>
   <source>Photos</source>
   <translation>Foto's</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Plaatje</translation>
  </message>
  <message>
   <source>Remove the picture</source>
   <translation>Plaatje weg</translation>
  </message>
 </context>
 <context>
  <name>PressOptions</name>
  <message>
   <source>All fronts, then one back</source>
   <translation>Alle voorkanten, dan één achterkant</translation>
  </message>
  <message>
   <source>In turn: back, front, back…</source>
   <translation>Om en om: achterkant, voorkant, achterkant…</translation>
  </message>
  <message>
   <source>In turn: front, back, front…</source>
   <translation>Om en om: voorkant, achterkant, voorkant…</translation>
  </message>
  <message>
   <source>Order of the pages</source>
   <translation>Volgorde van de bladzijden</translation>
  </message>
  <message>
   <source>Print shop</source>
   <translation>Drukker</translation>
  </message>
  <message>
   <source>Source: {source}, checked on {day}</source>
   <translation>Bron: {source}, nagekeken op {day}</translation>
  </message>
  <message>
   <source>Two files: all fronts, and the back</source>
   <translation>Twee bestanden: alle voorkanten, en de achterkant</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Card {number} of {all}</source>
   <translation>Kaart {number} van {all}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <source>Everything back to normal</source>
   <translation>Alles weer gewoon</translation>
  </message>
  <message>
   <source>Go and sit beside somebody, also when it stays quiet.</source>
   <translation>Ga naast iemand zitten, ook als het stil blijft.</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laat zo</translation>
  </message>
  <message>
   <source>Sheet {number} of {all}</source>
   <translation>Vel {number} van {all}</translation>
  </message>
  <message>
   <source>Sitting beside you</source>
   <translation>Naast je zitten</translation>
  </message>
  <message>
   <source>This is what it looks like</source>
   <translation>Zo ziet het eruit</translation>
  </message>
  <message>
   <source>back</source>
   <translation>achterkant</translation>
  </message>
  <message>
   <source>front</source>
   <translation>voorkant</translation>
  </message>
 </context>
 <context>
  <name>PrintFlags</name>
  <message>
   <source>check</source>
   <translation>kijk na</translation>
  </message>
  <message>
   <source>doesn’t fit</source>
   <translation>past niet</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>plaatje</translation>
  </message>
  <message>
   <source>still empty</source>
   <translation>nog leeg</translation>
  </message>
 </context>
 <context>
  <name>PrintRoom</name>
  <message>
   <source>Go and design</source>
   <translation>Naar ontwerpen</translation>
  </message>
  <message>
   <source>Make a card first. Then you see here how it comes on paper.</source>
   <translation>Maak eerst een kaart. Dan zie je hier hoe die op papier komt.</translation>
  </message>
  <message>
   <source>Nothing to print yet</source>
   <translation>Nog niets om te drukken</translation>
  </message>
  <message>
   <source>This does not fit</source>
   <translation>Dit past niet</translation>
  </message>
  <message>
   <source>What will you make?</source>
   <translation>Wat wil je maken?</translation>
  </message>
 </context>
 <context>
  <name>PrintTargets</name>
  <message>
   <source>PROOF</source>
   <translation>PROEF</translation>
  </message>
  <message>
   <source>Where shall the PDF go?</source>
   <translation>Waar komt de PDF?</translation>
  </message>
  <message>
   <source>Which folder shall the pictures go in?</source>
   <translation>In welke map komen de plaatjes?</translation>
  </message>
  <message>
   <source>{title} - pictures</source>
   <translation>{title} - plaatjes</translation>
  </message>
  <message>
   <source>{title} - print shop</source>
   <translation>{title} - drukkerij</translation>
  </message>
  <message>
   <source>{title} - to print yourself</source>
   <translation>{title} - zelf drukken</translation>
  </message>
 </context>
 <context>
  <name>ProblemRow</name>
  <message>
   <source>Show</source>
   <translation>Laat zien</translation>
  </message>
  <message>
   <source>Show: {problem}</source>
   <translation>Laat zien: {problem}</translation>
  </message>
 </context>
 <context>
  <name>ProductList</name>
  <message>
   <source>A4 double-sided, cutting lines</source>
   <translation>A4 dubbelzijdig, snijlijnen</translation>
  </message>
  <message>
   <source>Being checked</source>
   <translation>Wordt nagekeken</translation>
  </message>
  <message>
   <source>Check first</source>
   <translation>Kijk eerst na</translation>
  </message>
  <message>
   <source>Home or school</source>
   <translation>Thuis of school</translation>
  </message>
  <message>
   <source>One PNG per card</source>
   <translation>PNG per kaart</translation>
  </message>
  <message>
   <source>PDF/X-4, single cards</source>
   <translation>PDF/X-4, losse kaarten</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Plaatjes</translation>
  </message>
  <message>
   <source>Print shop</source>
   <translation>Drukkerij</translation>
  </message>
  <message>
   <source>Ready to make</source>
   <translation>Klaar om te maken</translation>
  </message>
  <message>
   <source>What will you make?</source>
   <translation>Wat wil je maken?</translation>
  </message>
 </context>
 <context>
  <name>QuartetChoice</name>
  <message>
   <source>All on</source>
   <translation>Alles aan</translation>
  </message>
  <message>
   <source>Choose a mix</source>
   <translation>Kies een mix</translation>
  </message>
  <message>
   <source>Which quartets?</source>
   <translation>Welke kwartetten?</translation>
  </message>
  <message>
   <source>heavy theme</source>
   <translation>zwaar thema</translation>
  </message>
  <message>
   <source>heavy, off in class</source>
   <translation>zwaar, staat uit</translation>
  </message>
  <message>
   <source>needs four titles</source>
   <translation>mist nog titels</translation>
  </message>
  <message>
   <source>{chosen} of {all}</source>
   <translation>{chosen} van {all}</translation>
  </message>
 </context>
 <context>
  <name>QuartetMenu</name>
  <message>
   <source>%1 (copy)</source>
   <translation>%1 (kopie)</translation>
  </message>
  <message>
   <source>%1 was removed</source>
   <translation>%1 is weggehaald</translation>
  </message>
  <message>
   <source>Add %1</source>
   <translation>Kwartet %1 erbij</translation>
  </message>
  <message>
   <source>Add a quartet here…</source>
   <translation>Hier een kwartet bij…</translation>
  </message>
  <message>
   <source>Colour and shape…</source>
   <translation>Kleur en vorm…</translation>
  </message>
  <message>
   <source>Copy of %1</source>
   <translation>Kopie van %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Maak een kopie</translation>
  </message>
  <message>
   <source>Heavy theme</source>
   <translation>Zwaar thema</translation>
  </message>
  <message>
   <source>Heavy theme of %1</source>
   <translation>Zwaar thema bij %1</translation>
  </message>
  <message>
   <source>Make quartet</source>
   <translation>Maak kwartet</translation>
  </message>
  <message>
   <source>Move %1</source>
   <translation>%1 verplaatsen</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Omhoog</translation>
  </message>
  <message>
   <source>Name and look</source>
   <translation>Naam en kleur</translation>
  </message>
  <message>
   <source>Name and look of %1</source>
   <translation>Naam en kleur van %1</translation>
  </message>
  <message>
   <source>New quartet</source>
   <translation>Nieuw kwartet</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zet terug</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Haal weg</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>%1 weghalen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Andere naam…</translation>
  </message>
 </context>
 <context>
  <name>QuartetRow</name>
  <message>
   <source>%1 of %2 ready</source>
   <translation>%1 van %2 klaar</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Meer</translation>
  </message>
  <message>
   <source>More with %1</source>
   <translation>Meer met %1</translation>
  </message>
 </context>
 <context>
  <name>QuartetSheet</name>
  <message>
   <source>All</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Kleur</translation>
  </message>
  <message>
   <source>For example Friendship</source>
   <translation>Bijvoorbeeld Vriendschap</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Naam</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Niets</translation>
  </message>
  <message>
   <source>Only what you tick is printed.</source>
   <translation>Alleen wat je aanvinkt, wordt gedrukt.</translation>
  </message>
  <message>
   <source>Quartet without a name</source>
   <translation>Kwartet zonder naam</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Vorm</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>Gebruik</translation>
  </message>
  <message>
   <source>Which quartets?</source>
   <translation>Welke kwartetten?</translation>
  </message>
 </context>
 <context>
  <name>QuartetStrip</name>
  <message>
   <source>Card wall</source>
   <translation>Kaartenwand</translation>
  </message>
  <message>
   <source>Next card (Alt+→)</source>
   <translation>Volgende kaart (Alt+→)</translation>
  </message>
  <message>
   <source>Previous card (Alt+←)</source>
   <translation>Vorige kaart (Alt+←)</translation>
  </message>
 </context>
 <context>
  <name>ReadButton</name>
  <message>
   <source>Read aloud</source>
   <translation>Lees voor</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Stop met lezen</translation>
  </message>
 </context>
 <context>
  <name>ReadingPanel</name>
  <message>
   <source>A hint, not a certificate. Whether it works, a class will tell.</source>
   <translation>Een hulpje, geen keurmerk. Of het werkt, merk je in de klas.</translation>
  </message>
  <message>
   <source>Does it fit?</source>
   <translation>Past het?</translation>
  </message>
  <message>
   <source>Explain</source>
   <translation>Leg uit</translation>
  </message>
  <message>
   <source>Fine</source>
   <translation>Prima</translation>
  </message>
  <message>
   <source>Hard words</source>
   <translation>Lastig</translation>
  </message>
  <message>
   <source>Long sentence</source>
   <translation>Lange zin</translation>
  </message>
  <message>
   <source>No hard words.</source>
   <translation>Geen lastige woorden.</translation>
  </message>
  <message>
   <source>Not everybody knows %1. Explain it, or choose another word.</source>
   <translation>%1 kent niet iedereen. Leg het uit, of kies een ander woord.</translation>
  </message>
  <message numerus="yes">
   <source>One sentence has %n word(s). That is a lot: cut it up.</source>
   <translation>
    <numerusform>Eén zin heeft %n woord. Knip hem in stukjes.</numerusform>
    <numerusform>Eén zin heeft %n woorden. Dat is een flinke: knip hem in stukjes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leest fijn?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Laat zien</translation>
  </message>
  <message>
   <source>Simplify?</source>
   <translation>Kan fijner</translation>
  </message>
  <message numerus="yes">
   <source>The longest sentence has %n word(s). That reads quickly.</source>
   <translation>
    <numerusform>De langste zin heeft %n woord. Dat leest vlot.</numerusform>
    <numerusform>De langste zin heeft %n woorden. Dat leest vlot.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The longest sentence has %n word(s). Two short ones read easier.</source>
   <translation>
    <numerusform>De langste zin heeft %n woord. Twee korte zinnen lezen fijner.</numerusform>
    <numerusform>De langste zin heeft %n woorden. Twee korte zinnen lezen fijner.</numerusform>
   </translation>
  </message>
  <message>
   <source>What stands out?</source>
   <translation>Wat valt er op?</translation>
  </message>
  <message>
   <source>Word list</source>
   <translation>Woordenlijst</translation>
  </message>
 </context>
 <context>
  <name>ReplaySheet</name>
  <message>
   <source>Step back</source>
   <translation>Stap terug</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Stap voor stap</translation>
  </message>
  <message>
   <source>Step on</source>
   <translation>Stap verder</translation>
  </message>
  <message>
   <source>Step {step} of {all}</source>
   <translation>Stap {step} van {all}</translation>
  </message>
  <message>
   <source>The deal</source>
   <translation>De kaarten zijn gedeeld.</translation>
  </message>
  <message>
   <source>The game stopped here.</source>
   <translation>Hier is het spel gestopt.</translation>
  </message>
  <message>
   <source>The last move was taken back.</source>
   <translation>De laatste zet is teruggedraaid.</translation>
  </message>
  <message>
   <source>{team} has the turn.</source>
   <translation>{team} is aan de beurt.</translation>
  </message>
 </context>
 <context>
  <name>ResultLine</name>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Toon in map</translation>
  </message>
 </context>
 <context>
  <name>Reveal</name>
  <message>
   <source>Curtain in {n} s</source>
   <translation>Gordijn valt over {n} s</translation>
  </message>
  <message>
   <source>Hit!</source>
   <translation>Raak!</translation>
  </message>
  <message>
   <source>Last one back</source>
   <translation>Laatste terug</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>Mis</translation>
  </message>
  <message>
   <source>gets it</source>
   <translation>krijgt hem erbij</translation>
  </message>
  <message>
   <source>hands over the card</source>
   <translation>geeft de kaart</translation>
  </message>
  <message>
   <source>has the turn now</source>
   <translation>is nu aan de beurt</translation>
  </message>
  <message>
   <source>is not with {team}</source>
   <translation>ligt niet bij {team}</translation>
  </message>
  <message>
   <source>knows more now</source>
   <translation>weet nu meer</translation>
  </message>
 </context>
 <context>
  <name>RingTimer</name>
  <message>
   <source>Time left: {time}</source>
   <translation>Tijd over: {time}</translation>
  </message>
 </context>
 <context>
  <name>SaveWords</name>
  <message>
   <source>Example</source>
   <translation>Voorbeeld</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Niet opgeslagen</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Alleen lezen</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Opgeslagen</translation>
  </message>
  <message>
   <source>Saved at {time}</source>
   <translation>Opgeslagen om {time}</translation>
  </message>
  <message>
   <source>Saved on {day}</source>
   <translation>Opgeslagen op {day}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Opslaan…</translation>
  </message>
 </context>
 <context>
  <name>Score</name>
  <message numerus="yes">
   <source>%n conversation(s)</source>
   <translation>
    <numerusform>%n gesprek</numerusform>
    <numerusform>%n gesprekken</numerusform>
   </translation>
  </message>
  <message>
   <source>{held} of the {goal} you wanted</source>
   <translation>{held} van de {goal} die jullie wilden</translation>
  </message>
  <message>
   <source>{held}, goal reached</source>
   <translation>{held}, doel gehaald</translation>
  </message>
 </context>
 <context>
  <name>ScoreColumn</name>
  <message>
   <source>How it went</source>
   <translation>Zo liep het</translation>
  </message>
 </context>
 <context>
  <name>Seeing</name>
  <message>
   <source>Cards do not change with it</source>
   <translation>Kaarten veranderen niet mee</translation>
  </message>
  <message>
   <source>Cards do not turn, everything stays calm</source>
   <translation>Kaarten draaien niet, alles blijft rustig</translation>
  </message>
  <message>
   <source>Cards keep their own language</source>
   <translation>Kaarten houden hun eigen taal</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contrast</translation>
  </message>
  <message>
   <source>Extra dark edges, no soft tints</source>
   <translation>Extra donkere randen, geen zachte tinten</translation>
  </message>
  <message>
   <source>Follow the computer</source>
   <translation>Volg computer</translation>
  </message>
  <message>
   <source>Language of the programme</source>
   <translation>Taal van het programma</translation>
  </message>
  <message>
   <source>Less movement</source>
   <translation>Minder beweging</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Gewoon</translation>
  </message>
  <message>
   <source>Strong</source>
   <translation>Sterk</translation>
  </message>
  <message>
   <source>Text in the programme</source>
   <translation>Tekst in het programma</translation>
  </message>
 </context>
 <context>
  <name>SetTile</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>%n kaart</numerusform>
    <numerusform>%n kaarten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quartet(s)</source>
   <translation>
    <numerusform>%n kwartet</numerusform>
    <numerusform>%n kwartetten</numerusform>
   </translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Voorbeeld</translation>
  </message>
  <message>
   <source>Ready to print</source>
   <translation>Klaar om te drukken</translation>
  </message>
  <message>
   <source>comes with the programme</source>
   <translation>zit bij het programma</translation>
  </message>
  <message>
   <source>{ready} of {cards} ready</source>
   <translation>{ready} van {cards} klaar</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>About this programme</source>
   <translation>Over dit programma</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <source>Counts for this programme on this computer. The same for every set.</source>
   <translation>Geldt voor dit programma op deze computer. Voor elke set hetzelfde.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Toetsen</translation>
  </message>
  <message>
   <source>Seeing and hearing</source>
   <translation>Zien en horen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
 </context>
 <context>
  <name>SetupPage</name>
  <message>
   <source>Earlier games</source>
   <translation>Eerdere spellen</translation>
  </message>
  <message>
   <source>For the teacher</source>
   <translation>Voor de docent</translation>
  </message>
  <message>
   <source>How will you play?</source>
   <translation>Hoe spelen jullie?</translation>
  </message>
 </context>
 <context>
  <name>SharpnessMeter</name>
  <message>
   <source>%1 dpi, coarse</source>
   <translation>%1 dpi, korrelig</translation>
  </message>
  <message>
   <source>%1 dpi, nice and sharp</source>
   <translation>%1 dpi, mooi scherp</translation>
  </message>
  <message>
   <source>%1 dpi, rather 300</source>
   <translation>%1 dpi, liever 300</translation>
  </message>
  <message>
   <source>Sharp enough?</source>
   <translation>Scherp genoeg?</translation>
  </message>
  <message>
   <source>coarse</source>
   <translation>korrelig</translation>
  </message>
 </context>
 <context>
  <name>SheetDialog</name>
  <message>
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
 </context>
 <context>
  <name>SheetsOptions</name>
  <message>
   <source>Apart</source>
   <translation>Los</translation>
  </message>
  <message>
   <source>Cards lie</source>
   <translation>Kaarten liggen</translation>
  </message>
  <message>
   <source>Cutting lines</source>
   <translation>Snijlijnen</translation>
  </message>
  <message>
   <source>Does the back lie beside its front? Measure how far and type it in.</source>
   <translation>Ligt de achterkant niet recht achter de voorkant? Meet het verschil en vul het in.</translation>
  </message>
  <message>
   <source>Dots</source>
   <translation>Stippels</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <source>Long edge</source>
   <translation>Lange kant</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Tekens</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Geen</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Shift the back</source>
   <translation>Achterkant verschuiven</translation>
  </message>
  <message>
   <source>Short edge</source>
   <translation>Korte kant</translation>
  </message>
  <message>
   <source>Touching</source>
   <translation>Tegen elkaar</translation>
  </message>
  <message>
   <source>Turned on</source>
   <translation>Omdraaien over</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>cutting line</source>
   <translation>snijlijn</translation>
  </message>
  <message>
   <source>safe zone</source>
   <translation>veilige zone</translation>
  </message>
 </context>
 <context>
  <name>StageBar</name>
  <message>
   <source>Back</source>
   <translation>Achterkant</translation>
  </message>
  <message>
   <source>Front</source>
   <translation>Voorkant</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Groter</translation>
  </message>
  <message>
   <source>Side of the card</source>
   <translation>Kant van de kaart</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <source>Design</source>
   <translation>Ontwerpen</translation>
  </message>
  <message>
   <source>Everything stays on this computer. No names needed.</source>
   <translation>Alles blijft op deze computer. Namen zijn niet nodig.</translation>
  </message>
  <message>
   <source>Go on with</source>
   <translation>Verder met</translation>
  </message>
  <message>
   <source>Have a look at an example</source>
   <translation>Kijk eens in een voorbeeld</translation>
  </message>
  <message>
   <source>Make it a real game:
at a press or the school printer.</source>
   <translation>Maak er een echt spel van:
drukker of schoolprinter.</translation>
  </message>
  <message>
   <source>New from template</source>
   <translation>Nieuw van sjabloon</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Openen…</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Spelen</translation>
  </message>
  <message>
   <source>Play with the class on the
digiboard, with time to talk.</source>
   <translation>Speel met de klas op het
digibord, met tijd om te praten.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drukken</translation>
  </message>
  <message>
   <source>Think up cards together.
Write, cut and paste.</source>
   <translation>Bedenk samen kaarten.
Schrijf, knip en plak.</translation>
  </message>
  <message>
   <source>What are you going to do?</source>
   <translation>Wat gaan jullie doen?</translation>
  </message>
 </context>
 <context>
  <name>StatusChip</name>
  <message>
   <source>Doesn’t fit</source>
   <translation>Past niet</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leeg</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>Bezig</translation>
  </message>
  <message>
   <source>Language tip</source>
   <translation>Taaltip</translation>
  </message>
  <message>
   <source>Picture?</source>
   <translation>Plaatje?</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Klaar</translation>
  </message>
 </context>
 <context>
  <name>Stickers</name>
  <message>
   <source>I get it</source>
   <translation>Ik snap het</translation>
  </message>
  <message>
   <source>It is right</source>
   <translation>Het klopt</translation>
  </message>
  <message>
   <source>It touches me</source>
   <translation>Het raakt me</translation>
  </message>
  <message>
   <source>{title}, {sticker}: {count} of {all}</source>
   <translation>{title}, {sticker}: {count} van {all}</translation>
  </message>
 </context>
 <context>
  <name>Story</name>
  <message>
   <source>*{quartet}* was passed over.</source>
   <translation>*{quartet}* is overgeslagen.</translation>
  </message>
  <message>
   <source>Class goal</source>
   <translation>Samen-doel</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Teruggedraaid</translation>
  </message>
  <message>
   <source>Every ask comes here.</source>
   <translation>Elke vraag komt hier te staan.</translation>
  </message>
  <message>
   <source>Hit</source>
   <translation>Raak</translation>
  </message>
  <message>
   <source>May I have from {team}, of the quartet {quartet}, the card {card}?</source>
   <translation>Mag ik van {team} uit het kwartet {quartet} de kaart {card}?</translation>
  </message>
  <message>
   <source>Miss</source>
   <translation>Mis</translation>
  </message>
  <message>
   <source>Quartet</source>
   <translation>Kwartet</translation>
  </message>
  <message>
   <source>We talked about *{quartet}*.</source>
   <translation>We praatten over *{quartet}*.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Wat er gebeurde</translation>
  </message>
  <message>
   <source>{talks} of {goal} talks</source>
   <translation>{talks} van {goal} gesprekken</translation>
  </message>
  <message>
   <source>{team} asked {other} for *{card}*.</source>
   <translation>{team} vroeg {other} om *{card}*.</translation>
  </message>
  <message>
   <source>{team} completed *{quartet}*.</source>
   <translation>{team} maakte *{quartet}* compleet.</translation>
  </message>
  <message>
   <source>{team} drew a card from the pot.</source>
   <translation>{team} pakte een kaart van de pot.</translation>
  </message>
  <message>
   <source>{team} passed.</source>
   <translation>{team} paste.</translation>
  </message>
 </context>
 <context>
  <name>StylePage</name>
  <message>
   <source>Back</source>
   <translation>Achterkant</translation>
  </message>
  <message>
   <source>Back %1</source>
   <translation>Achterkant %1</translation>
  </message>
  <message>
   <source>Classic</source>
   <translation>Klassiek</translation>
  </message>
  <message>
   <source>Colour all round</source>
   <translation>Kleurvlak rondom</translation>
  </message>
  <message>
   <source>Confetti</source>
   <translation>Confetti</translation>
  </message>
  <message>
   <source>Cut band, wide picture</source>
   <translation>Geknipte band, breed plaatje</translation>
  </message>
  <message>
   <source>Cut-out</source>
   <translation>Knipsel</translation>
  </message>
  <message>
   <source>Names at the top</source>
   <translation>Namen bovenaan</translation>
  </message>
  <message>
   <source>Patchwork</source>
   <translation>Lappendeken</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Formaat</translation>
  </message>
  <message>
   <source>Size %1 × %2</source>
   <translation>Formaat %1 × %2</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>Zon</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Sjabloon</translation>
  </message>
  <message>
   <source>Template %1</source>
   <translation>Sjabloon %1</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Raam</translation>
  </message>
  <message>
   <source>after trimming</source>
   <translation>na snijden</translation>
  </message>
  <message>
   <source>the same either way up</source>
   <translation>puntsymmetrisch</translation>
  </message>
 </context>
 <context>
  <name>StyleTile</name>
  <message>
   <source>Chosen</source>
   <translation>Gekozen</translation>
  </message>
 </context>
 <context>
  <name>TalkPage</name>
  <message>
   <source>1 min</source>
   <translation>1 min</translation>
  </message>
  <message>
   <source>Another question</source>
   <translation>Andere vraag</translation>
  </message>
  <message>
   <source>Card {number}: {title}</source>
   <translation>Kaart {number}: {title}</translation>
  </message>
  <message>
   <source>Park</source>
   <translation>Parkeren</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Geparkeerd</translation>
  </message>
  <message>
   <source>Passing is fine. No party, but time.</source>
   <translation>Passen mag. Geen feest, wel tijd.</translation>
  </message>
  <message>
   <source>Play on</source>
   <translation>Speel verder</translation>
  </message>
  <message>
   <source>Quartet</source>
   <translation>Kwartet</translation>
  </message>
  <message>
   <source>Quartet complete!</source>
   <translation>Kwartet compleet!</translation>
  </message>
  <message>
   <source>Skip it</source>
   <translation>Sla over</translation>
  </message>
  <message>
   <source>Start the time</source>
   <translation>Start tijd</translation>
  </message>
  <message>
   <source>Stop the time</source>
   <translation>Stop tijd</translation>
  </message>
  <message>
   <source>The question is on the teacher’s list.</source>
   <translation>De vraag staat op de lijst van de docent.</translation>
  </message>
  <message>
   <source>What could a friend do here?</source>
   <translation>Wat kan een vriend hier doen?</translation>
  </message>
  <message>
   <source>What stays with you from these cards?</source>
   <translation>Wat blijft je bij van deze kaarten?</translation>
  </message>
 </context>
 <context>
  <name>TeacherSheet</name>
  <message>
   <source>After each quartet: one card aloud, one question, about two minutes of talking. Stop in time, also when the game is not done.</source>
   <translation>Na elk kwartet: één kaart voorlezen, één vraag, ongeveer twee minuten praten. Stop op tijd, ook als het spel niet af is.</translation>
  </message>
  <message>
   <source>Do one ask as an example. Agree on a goal for the whole class.</source>
   <translation>Doe één vraag voor. Spreek een doel af voor de hele klas.</translation>
  </message>
  <message>
   <source>For the teacher</source>
   <translation>Voor de docent</translation>
  </message>
  <message>
   <source>Frame and agreements</source>
   <translation>Kader en afspraken</translation>
  </message>
  <message>
   <source>Help and closing</source>
   <translation>Hulp en afsluiten</translation>
  </message>
  <message>
   <source>If a pupil tells something</source>
   <translation>Als een leerling iets vertelt</translation>
  </message>
  <message>
   <source>Name the themes of today, read the agreements, agree on a sign. We talk about the cards, not about each other.</source>
   <translation>Noem de thema’s van vandaag, lees de afspraken, spreek een teken af. We praten over de kaarten, niet over elkaar.</translation>
  </message>
  <message>
   <source>No note. The questions are on the talk page.</source>
   <translation>Geen notitie. De vragen staan bij het gesprek.</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Spelen</translation>
  </message>
  <message>
   <source>Rules of the game</source>
   <translation>Spelregels</translation>
  </message>
  <message>
   <source>Show the help lines, say where you are after the lesson, thank all.</source>
   <translation>Laat de hulplijnen zien, zeg waar je na de les bent, bedank de klas.</translation>
  </message>
  <message>
   <source>Stop the story kindly: thank you, this matters, we talk on together later. Afterwards, listen apart and stay calm. Promise no secrecy. Worried about safety? Ask straight out, call 113 together and bring in the care coordinator at once. Direct danger: 112.</source>
   <translation>Stop het verhaal vriendelijk: dank je wel, dit is belangrijk, wij praten straks samen verder. Luister na de les apart en blijf kalm. Beloof geen geheimhouding. Zorgen om veiligheid? Vraag rechtuit, bel samen 113 en haal meteen de zorgcoördinator erbij. Direct gevaar: 112.</translation>
  </message>
  <message>
   <source>Talk it over</source>
   <translation>Napraten</translation>
  </message>
  <message>
   <source>The themes of today</source>
   <translation>De thema’s van vandaag</translation>
  </message>
  <message>
   <source>Three questions, and one note from the parking sheet.</source>
   <translation>Drie vragen, en één briefje van het parkeervel.</translation>
  </message>
  <message>
   <source>{theme} (heavy theme)</source>
   <translation>{theme} (zwaar thema)</translation>
  </message>
 </context>
 <context>
  <name>TeamChoice</name>
  <message numerus="yes">
   <source>%n player(s)</source>
   <translation>
    <numerusform>%n speler</numerusform>
    <numerusform>%n spelers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pupil(s)</source>
   <translation>
    <numerusform>%n leerling</numerusform>
    <numerusform>%n leerlingen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n team(s)</source>
   <translation>
    <numerusform>%n team</numerusform>
    <numerusform>%n teams</numerusform>
   </translation>
  </message>
  <message>
   <source>Add a team</source>
   <translation>Team erbij</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <source>Computer, {level}</source>
   <translation>Computer, {level}</translation>
  </message>
  <message>
   <source>Remove {team}</source>
   <translation>Haal {team} weg</translation>
  </message>
  <message>
   <source>Who plays?</source>
   <translation>Wie spelen er?</translation>
  </message>
 </context>
 <context>
  <name>TeamSheet</name>
  <message>
   <source>A chosen name, no real names.</source>
   <translation>Een verzonnen naam, geen echte namen.</translation>
  </message>
  <message>
   <source>A team</source>
   <translation>Een team</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <source>Easy-going guesses, attentive remembers, clever thinks along.</source>
   <translation>Rustig gokt, oplettend onthoudt, slim denkt mee.</translation>
  </message>
  <message>
   <source>How many players?</source>
   <translation>Hoeveel spelers?</translation>
  </message>
  <message>
   <source>How well does the computer play?</source>
   <translation>Hoe goed speelt de computer?</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Name of the team</source>
   <translation>Naam van het team</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>Eén minder</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Eén meer</translation>
  </message>
  <message>
   <source>Only for your own overview.</source>
   <translation>Alleen voor je eigen overzicht.</translation>
  </message>
 </context>
 <context>
  <name>TeamTile</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>%n kaart</numerusform>
    <numerusform>%n kaarten</numerusform>
   </translation>
  </message>
  <message>
   <source>helps along</source>
   <translation>helpt mee</translation>
  </message>
 </context>
 <context>
  <name>TipBalloon</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 van %2</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(weglaten)</translation>
  </message>
  <message>
   <source>Ask an adult</source>
   <translation>Vraag een volwassene</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <source>Change it after all</source>
   <translation>Toch aanpassen</translation>
  </message>
  <message>
   <source>Change it myself</source>
   <translation>Pas zelf aan</translation>
  </message>
  <message>
   <source>Do you mean:</source>
   <translation>Bedoel je:</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laat zo</translation>
  </message>
  <message>
   <source>Looking it up…</source>
   <translation>Even zoeken…</translation>
  </message>
  <message>
   <source>Next tip</source>
   <translation>Volgende tip</translation>
  </message>
  <message>
   <source>Previous tip</source>
   <translation>Vorige tip</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Iemand anders</translation>
  </message>
  <message>
   <source>This word is right</source>
   <translation>Dit woord klopt</translation>
  </message>
  <message>
   <source>Use this</source>
   <translation>Neem over</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Waarom?</translation>
  </message>
 </context>
 <context>
  <name>TipChoices</name>
  <message>
   <source>Change after all on card %1</source>
   <translation>Toch aanpassen op kaart %1</translation>
  </message>
  <message>
   <source>Language tip on card %1</source>
   <translation>Taaltip op kaart %1</translation>
  </message>
  <message>
   <source>Leave it on card %1</source>
   <translation>Laat zo op kaart %1</translation>
  </message>
  <message>
   <source>Word %1</source>
   <translation>Woord %1</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>Design</source>
   <translation>Ontwerpen</translation>
  </message>
  <message>
   <source>Help lines</source>
   <translation>Hulplijnen</translation>
  </message>
  <message>
   <source>Help lines (F1)</source>
   <translation>Hulplijnen (F1)</translation>
  </message>
  <message>
   <source>How it works</source>
   <translation>Uitleg</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Spelen</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drukken</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Opnieuw doen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
  <message>
   <source>To the start page</source>
   <translation>Naar het begin</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <source>What are you doing?</source>
   <translation>Wat ben je aan het doen?</translation>
  </message>
 </context>
 <context>
  <name>Wall</name>
  <message>
   <source>Lovely, every card fits.</source>
   <translation>Mooi, geen enkele kaart past niet.</translation>
  </message>
  <message>
   <source>Lovely, every card has a picture.</source>
   <translation>Mooi, elke kaart heeft een plaatje.</translation>
  </message>
  <message>
   <source>Lovely, no card is empty any more.</source>
   <translation>Mooi, er is geen lege kaart meer.</translation>
  </message>
  <message>
   <source>Lovely, no language tip is left.</source>
   <translation>Mooi, er staat geen taaltip meer open.</translation>
  </message>
  <message>
   <source>New quartet</source>
   <translation>Nieuw kwartet</translation>
  </message>
  <message>
   <source>No card has these words. Try another one.</source>
   <translation>Geen kaart met deze woorden. Probeer een ander woord.</translation>
  </message>
  <message>
   <source>No card is ready yet. That will come.</source>
   <translation>Nog geen kaart is klaar. Dat komt.</translation>
  </message>
  <message>
   <source>No cards yet</source>
   <translation>Nog geen kaarten</translation>
  </message>
  <message>
   <source>No stickers yet. They come when a class plays your game.</source>
   <translation>Nog geen stickers. Die komen als een klas jullie spel speelt.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Niets gevonden</translation>
  </message>
  <message>
   <source>Quartet</source>
   <translation>Kwartet</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Zoek</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Toon alles</translation>
  </message>
  <message>
   <source>Start with a quartet. Four empty cards are ready for you then.</source>
   <translation>Begin met een kwartet. Dan staan er al vier lege kaarten klaar.</translation>
  </message>
  <message>
   <source>There are language tips only for a game in Dutch.</source>
   <translation>Taaltips zijn er alleen voor een spel in het Nederlands.</translation>
  </message>
  <message>
   <source>Word list</source>
   <translation>Woordenlijst</translation>
  </message>
 </context>
 <context>
  <name>WayChoice</name>
  <message>
   <source>All teams for one goal</source>
   <translation>Alle teams voor één doel</translation>
  </message>
  <message>
   <source>Board game</source>
   <translation>Bordspel</translation>
  </message>
  <message>
   <source>Classic</source>
   <translation>Klassiek</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Snel</translation>
  </message>
  <message>
   <source>Most quartets counts</source>
   <translation>Meeste kwartetten telt</translation>
  </message>
  <message>
   <source>Open hands, short turns</source>
   <translation>Open hand, korte beurten</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Samen</translation>
  </message>
  <message>
   <source>With paper cards</source>
   <translation>Met papieren kaarten</translation>
  </message>
 </context>
 <context>
  <name>WelcomeBack</name>
  <message>
   <source>&lt;b&gt;Welcome back.&lt;/b&gt; Everything up to {moment} is still there: {laid} of {all} quartets laid.</source>
   <translation>&lt;b&gt;Welkom terug.&lt;/b&gt; Alles tot {moment} is er nog: {laid} van {all} kwartetten op tafel.</translation>
  </message>
  <message>
   <source>Play on</source>
   <translation>Speel verder</translation>
  </message>
 </context>
 <context>
  <name>WhoChooser</name>
  <message>
   <source>All of us</source>
   <translation>Wij samen</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Kies</translation>
  </message>
  <message>
   <source>Or a nickname</source>
   <translation>Of een schuilnaam</translation>
  </message>
  <message>
   <source>Read it together. May it stay? Who looked at it?</source>
   <translation>Lees het samen. Mag het zo blijven? Wie keek er mee?</translation>
  </message>
  <message>
   <source>Who chooses this?</source>
   <translation>Wie kiest dit?</translation>
  </message>
 </context>
 <context>
  <name>WordForm</name>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Zet erbij</translation>
  </message>
  <message>
   <source>One short sentence, as you would tell a friend.</source>
   <translation>Eén korte zin, zoals je het een vriend uitlegt.</translation>
  </message>
  <message>
   <source>What does it mean?</source>
   <translation>Wat betekent het?</translation>
  </message>
  <message>
   <source>Word</source>
   <translation>Woord</translation>
  </message>
 </context>
 <context>
  <name>_DropZone</name>
  <message>
   <source>Choose a photo…</source>
   <translation>Kies een foto…</translation>
  </message>
  <message>
   <source>Drag a photo here</source>
   <translation>Sleep een foto hierheen</translation>
  </message>
  <message>
   <source>It then no longer holds who, where or when.</source>
   <translation>Wie, waar en wanneer staat er daarna niet meer in.</translation>
  </message>
 </context>
 <context>
  <name>_Field</name>
  <message numerus="yes">
   <source>%n character(s) too long</source>
   <translation>
    <numerusform>%n teken te lang</numerusform>
    <numerusform>%n tekens te lang</numerusform>
   </translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} van {limit}</translation>
  </message>
 </context>
 <context>
  <name>_SafeZone</name>
  <message>
   <source>Safe zone</source>
   <translation>Veilige zone</translation>
  </message>
 </context>
</TS>
