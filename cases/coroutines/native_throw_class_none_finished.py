# title: a class and None thrown into a coroutine that has returned
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    pass

c = work()
try:
    c.send(None)
except StopIteration:
    print('StopIteration')
try:
    c.throw(KeyError, None, None)
except RuntimeError:
    print('RuntimeError')

# expect:
# StopIteration
# RuntimeError
