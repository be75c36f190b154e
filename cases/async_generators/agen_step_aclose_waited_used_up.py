# title: the awaitable of aclose that has waited is used up when it has ended
# clauses: agen.step.reuse agen.step.reuse_stops
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
        await pause('waiting')

g = body()
show(lambda: g.__anext__().send(None))
step = g.aclose()
for turn in range(3):
    show(lambda: step.send(None))

# expect:
# ended with 1
# returned waiting
# ended with None
# RuntimeError

# expect <3.7:
# ended with 1
# returned waiting
# ended with None
# ended with None
