# title: throw on the awaitable of __anext__ that was not started throws into the generator
# clauses: agen.step.throw
# python: >=3.6
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    try:
        print('got', (yield 1))
    except BaseException as error:
        print('thrown in:', type(error).__name__)
        raise
    yield 2

g = body()
show(lambda: g.asend(None).send(None))
step = g.__anext__()
show(lambda: step.throw(LookupError))
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# thrown in: LookupError
# LookupError
# StopAsyncIteration
