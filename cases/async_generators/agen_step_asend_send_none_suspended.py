# title: send(None) called on the awaitable of asend that waits resumes it with None
# clauses: agen.step.resume
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
step = g.asend('arg')
show(lambda: step.send(None))
show(lambda: step.send(None))
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# returned waiting
# got None
# StopAsyncIteration
# StopAsyncIteration
