# title: from 3.8 to 3.12 close on the awaitable of asend that waits throws nothing and leaves the generator marked as running
# clauses: agen.step.close.suspended_blocks
# python: >=3.8 <3.13
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
# RuntimeError
