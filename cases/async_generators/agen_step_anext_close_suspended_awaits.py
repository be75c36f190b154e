# title: since 3.13 close of an awaitable raises RuntimeError when the body answers GeneratorExit with an await that waits
# clauses: agen.step.close.answered agen.final.nothing_kept
# python: >=3.13
# needs: refcounting
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
class Marked:
    def __del__(self):
        print('let go')

@types.coroutine
def wait():
    yield Marked()
async def body():
    try:
        await pause('waiting')
    except GeneratorExit:
        await wait()
    yield 'item'

g = body()
step = g.__anext__()
show(lambda: step.send(None))
show(step.close)
show(lambda: step.send(None))

# expect:
# returned waiting
# let go
# RuntimeError
# ended with item
