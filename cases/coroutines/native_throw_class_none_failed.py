# title: a class and None thrown into a coroutine that has raised an exception
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    raise LookupError

c = work()
try:
    c.send(None)
except LookupError:
    print('LookupError')
try:
    c.throw(KeyError, None, None)
except RuntimeError:
    print('RuntimeError')

# expect:
# LookupError
# RuntimeError
