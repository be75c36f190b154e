# title: until 3.7 close on the awaitable of asend that waits leaves the generator where it is
# clauses: agen.step.close.suspended
# python: <3.8
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
        print('got', await pause('waiting'))

g = body()
show(lambda: g.asend(None).send(None))
step = g.asend('arg')
show(lambda: step.send(None))
show(lambda: step.close())
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# returned waiting
# returned None
# got None
# StopAsyncIteration
