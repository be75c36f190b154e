# title: throw on the awaitable of asend takes one to three arguments by position
# clauses: agen.step.arity
# python: >=3.6
async def body():
    yield

for arguments, named in ((), {}), ((KeyError, None, None, None), {}), ((), {'typ': KeyError}):
    awaitable = body().asend(None)
    try:
        awaitable.throw(*arguments, **named)
    except TypeError:
        print('TypeError')
    awaitable.close()

# expect:
# TypeError
# TypeError
# TypeError
