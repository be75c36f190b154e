# title: an asynchronous generator is no iterator: neither for nor next takes it
# clauses: agen.create.not_iterable
# python: >=3.6
async def body():
    yield

g = body()
try:
    iter(g)
except TypeError:
    print('TypeError')
try:
    next(g)
except TypeError:
    print('TypeError')
print(hasattr(g, '__iter__'), hasattr(g, '__next__'))
print(hasattr(g, 'send'), hasattr(g, 'throw'), hasattr(g, 'close'))

# expect:
# TypeError
# TypeError
# False False
# False False False
