--- subject
No answer yet: deal ${deal.number} of ${client.name}
--- text
Hello,

the lead of ${client.name} (deal ${deal.number}) has waited for its first contact longer than allowed.

Manager: ${(manager.name)!"nobody yet"}.

[#if (deal.url)?has_content]${deal.url}[/#if]
--- html
<p>Hello,</p>
<p>the lead of ${client.name} (deal ${deal.number}) has waited for its first contact longer than allowed.</p>
<p>Manager: ${(manager.name)!"nobody yet"}.</p>
[#if (deal.url)?has_content]<p>${deal.url}</p>[/#if]
