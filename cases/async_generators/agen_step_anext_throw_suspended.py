# title: throw on the awaitable of __anext__ that waits throws at the await in the body
# clauses: agen.step.throw.suspended
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    try:
        yield 1
    finally:
        try:
            print('got', await pause('waiting'))
        except BaseException as error:
            print('thrown in:', type(error).__name__)
            raise

g = body()
show(lambda: g.asend(None).send(None))
step = g.__anext__()
show(lambda: step.send(None))
show(lambda: step.throw(LookupError))
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# returned waiting
# thrown in: LookupError
# LookupError
# StopAsyncIteration
