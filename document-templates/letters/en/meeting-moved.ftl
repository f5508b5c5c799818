--- subject
Our meeting moves to ${meeting.start}
--- text
Dear ${(contact.name)!client.name},

our meeting moves to ${meeting.start}.

[#if (meeting.place)?has_content]Place: ${meeting.place}.[/#if]

The changed invitation for your calendar is attached.

Kind regards
${manager.name}[#if (manager.phone)?has_content]
${manager.phone}[/#if][#if (manager.email)?has_content]
${manager.email}[/#if]
${company.name}
--- html
<p>Dear ${(contact.name)!client.name},</p>
<p>our meeting moves to ${meeting.start}.</p>
[#if (meeting.place)?has_content]<p>Place: ${meeting.place}.</p>[/#if]
<p>The changed invitation for your calendar is attached.</p>
<p>Kind regards<br>
${manager.name}[#if (manager.phone)?has_content]<br>${manager.phone}[/#if][#if (manager.email)?has_content]<br>${manager.email}[/#if]<br>
${company.name}</p>
