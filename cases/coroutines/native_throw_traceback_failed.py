# title: an exception with a traceback thrown into a coroutine that has raised an exception
# clauses: co.reuse.throw
# python: >=3.6
async def work():
    raise LookupError

try:
    raise ValueError
except ValueError as error:
    traceback = error.__traceback__
c = work()
try:
    c.send(None)
except LookupError:
    print('LookupError')
try:
    c.throw(KeyError, KeyError('own'), traceback)
except RuntimeError:
    print('RuntimeError')

# expect:
# LookupError
# RuntimeError
