### What whoever runs this is told about the page in a browser.

page-serving = The page for coaches is at { $address }. It listens on { $at }.
page-no-address = FILROUGE_PAGE must be the public address of the page, such as https://filrouge.example.org or https://example.org/filrouge. It says: { $address }
page-no-listen = FILROUGE_PAGE_LISTEN must be an address and a port, such as 127.0.0.1:8081. It says: { $address }
page-no-proxy = FILROUGE_PAGE_PROXY must be addresses or networks, such as 10.0.0.5 or 10.0.0.0/8, with a comma between them. It says: { $address }
page-not-listening = The page cannot listen on { $at }: something else does, or it is not an address of this machine. FILROUGE_PAGE_LISTEN sets another.
