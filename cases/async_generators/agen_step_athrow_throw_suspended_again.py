# title: until 3.12 the awaitable of athrow that waited and has ended with a value when something was thrown into it resumes the generator
# clauses: agen.step.reuse.thrown_again agen.step.reuse_resumes
# python: >=3.6 <3.13
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
        try:
            await pause('waiting')
        except LookupError:
            yield 2
        print('resumed')
        yield 3

g = body()
show(lambda: g.__anext__().send(None))
step = g.athrow(ValueError)
show(lambda: step.send(None))
show(lambda: step.throw(LookupError))
show(lambda: step.send(None))

# expect:
# ended with 1
# returned waiting
# ended with 2
# resumed
# ended with 3
