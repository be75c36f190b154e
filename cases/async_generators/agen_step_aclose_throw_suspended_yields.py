# title: throw on the awaitable of aclose that waits raises RuntimeError when the body answers with a yield
# clauses: agen.aclose.yielded agen.step.reuse agen.step.reuse.ignored_resumes
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
            await pause('waiting')
        except LookupError:
            yield 2
            print('resumed')

g = body()
show(lambda: g.__anext__().send(None))
step = g.aclose()
show(lambda: step.send(None))
show(lambda: step.throw(LookupError))
show(lambda: step.send(None))

# expect:
# ended with 1
# returned waiting
# RuntimeError
# RuntimeError

# expect <3.7:
# ended with 1
# returned waiting
# RuntimeError
# resumed
# ended with None
