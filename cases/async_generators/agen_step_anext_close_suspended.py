# title: close on the awaitable of __anext__ that waits throws GeneratorExit at the await in the body since 3.13
# clauses: agen.step.close.suspended_throws
# python: >=3.13
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
show(lambda: step.close())
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# returned waiting
# thrown in: GeneratorExit
# returned None
# StopAsyncIteration
