# title: an exception thrown by hand reaches the body; when that ends then, the default is the result
# clauses: anext.default_steps
# python: >=3.10
import types

@types.coroutine
def pause(value):
    return (yield value)

async def body():
    try:
        print(await pause('question'))
    except ValueError:
        print('ValueError in the body')
        return
    finally:
        print('left')
    yield 1

step = anext(body(), 'default')
print(step.send(None))
try:
    step.throw(ValueError())
except StopIteration as stop:
    print('stopped:', stop.value)

# expect:
# question
# ValueError in the body
# left
# stopped: default
