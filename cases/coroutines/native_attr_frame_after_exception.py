# title: cr_frame is None after an exception has ended the coroutine
# clauses: co.attr.frame
# python: >=3.6
async def work():
    raise KeyError

c = work()
try:
    c.send(None)
except KeyError:
    print(c.cr_frame)

# expect:
# None
