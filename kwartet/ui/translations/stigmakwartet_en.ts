<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AgreementsPage</name>
  <message numerus="yes">
   <source>Today there are %n heavy theme(s) too</source>
   <translation>
    <numerusform>Today there is %n heavy theme too</numerusform>
    <numerusform>Today there are %n heavy themes too</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Asking</name>
  <message numerus="yes">
   <source>%n card(s) in the pot.</source>
   <translation>
    <numerusform>%n card in the pot.</numerusform>
    <numerusform>%n cards in the pot.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in your hand</source>
   <translation>
    <numerusform>%n in your hand</numerusform>
    <numerusform>%n in your hand</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CardForm</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FitMeter</name>
  <message numerus="yes">
   <source>%n line(s) too many</source>
   <translation>
    <numerusform>%n line too many</numerusform>
    <numerusform>%n lines too many</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FitSummary</name>
  <message numerus="yes">
   <source>%n card(s) don’t fit</source>
   <translation>
    <numerusform>%n card doesn’t fit</numerusform>
    <numerusform>%n cards don’t fit</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Hand</name>
  <message numerus="yes">
   <source>Hand, face down, %n card(s)</source>
   <translation>
    <numerusform>Hand, face down, %n card</numerusform>
    <numerusform>Hand, face down, %n cards</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LaidRow</name>
  <message numerus="yes">
   <source>%n quartet(s) to go</source>
   <translation>
    <numerusform>%n quartet to go</numerusform>
    <numerusform>%n quartets to go</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>And %n more thing(s).</source>
   <translation>
    <numerusform>And %n more thing.</numerusform>
    <numerusform>And %n more things.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OpenHands</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>%n card</numerusform>
    <numerusform>%n cards</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReadingPanel</name>
  <message numerus="yes">
   <source>One sentence has %n word(s). That is a lot: cut it up.</source>
   <translation>
    <numerusform>One sentence has %n word. Cut it up.</numerusform>
    <numerusform>One sentence has %n words. That is a lot: cut it up.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The longest sentence has %n word(s). That reads quickly.</source>
   <translation>
    <numerusform>The longest sentence has %n word. That reads quickly.</numerusform>
    <numerusform>The longest sentence has %n words. That reads quickly.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The longest sentence has %n word(s). Two short ones read easier.</source>
   <translation>
    <numerusform>The longest sentence has %n word. Two short ones read easier.</numerusform>
    <numerusform>The longest sentence has %n words. Two short ones read easier.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Score</name>
  <message numerus="yes">
   <source>%n conversation(s)</source>
   <translation>
    <numerusform>%n conversation</numerusform>
    <numerusform>%n conversations</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SetTile</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>%n card</numerusform>
    <numerusform>%n cards</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quartet(s)</source>
   <translation>
    <numerusform>%n quartet</numerusform>
    <numerusform>%n quartets</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TeamChoice</name>
  <message numerus="yes">
   <source>%n player(s)</source>
   <translation>
    <numerusform>%n player</numerusform>
    <numerusform>%n players</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pupil(s)</source>
   <translation>
    <numerusform>%n pupil</numerusform>
    <numerusform>%n pupils</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n team(s)</source>
   <translation>
    <numerusform>%n team</numerusform>
    <numerusform>%n teams</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TeamTile</name>
  <message numerus="yes">
   <source>%n card(s)</source>
   <translation>
    <numerusform>%n card</numerusform>
    <numerusform>%n cards</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>_Field</name>
  <message numerus="yes">
   <source>%n character(s) too long</source>
   <translation>
    <numerusform>%n character too long</numerusform>
    <numerusform>%n characters too long</numerusform>
   </translation>
  </message>
 </context>
</TS>
