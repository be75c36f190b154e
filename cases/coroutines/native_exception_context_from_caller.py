# title: an exception raised in a coroutine has what the resumer handles as its context
# clauses: co.exc.context
# python: >=3.6
async def work():
    raise LookupError

c = work()
try:
    try:
        raise KeyError('outer')
    except KeyError:
        c.send(None)
except LookupError as error:
    print(error.__context__.args)

# expect:
# ('outer',)
