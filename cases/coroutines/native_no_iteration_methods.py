# title: a coroutine has neither __iter__ nor __next__
# clauses: co.iter.no_methods
# python: >=3.6
async def work():
    pass

c = work()
print(hasattr(c, '__iter__'), hasattr(c, '__next__'), hasattr(c, '__await__'))
try:
    c.__next__()
except AttributeError:
    print('AttributeError')
c.close()

# expect:
# False False True
# AttributeError
