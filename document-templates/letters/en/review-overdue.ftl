--- subject
Contract review is late: deal ${deal.number} of ${client.name}
--- text
Hello,

the contract of ${client.name} (deal ${deal.number}) has been on review longer than allowed.

[#if (deal.url)?has_content]${deal.url}[/#if]
--- html
<p>Hello,</p>
<p>the contract of ${client.name} (deal ${deal.number}) has been on review longer than allowed.</p>
[#if (deal.url)?has_content]<p>${deal.url}</p>[/#if]
