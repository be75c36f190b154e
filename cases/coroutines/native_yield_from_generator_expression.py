# title: nor can a generator expression iterate over one
# clauses: co.iter.refused
# python: >=3.6
async def work():
    print('not reached')

c = work()
try:
    list(x for x in c)
except TypeError:
    print('TypeError')
c.close()

# expect:
# TypeError
