# title: a coroutine has no other attributes, and those of generators are not there
# clauses: co.attr.unknown
# python: >=3.6
async def work():
    pass

c = work()
print([name for name in ('gi_frame', 'gi_code', 'gi_running', 'gi_yieldfrom', 'ag_frame', '__dict__')
       if hasattr(c, name)])
try:
    c.other = 1
except AttributeError:
    print('AttributeError')
c.close()

# expect:
# []
# AttributeError
