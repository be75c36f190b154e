# title: the awaitable of athrow that has waited is not used up when it ends with a value: it resumes the generator
# clauses: agen.step.reuse.athrow_waited
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
    except ValueError:
        await pause('waiting')
        yield 2
        print('resumed')
        yield 3

g = body()
show(lambda: g.__anext__().send(None))
step = g.athrow(ValueError)
for turn in range(3):
    show(lambda: step.send(None))

# expect:
# ended with 1
# returned waiting
# ended with 2
# resumed
# ended with 3
