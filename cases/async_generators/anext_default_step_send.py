# title: driven by hand anext with a default passes values on and ends with the value yielded
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
print(next(step))
try:
    step.send('answer')
except StopIteration as stop:
    print('stopped:', stop.value)

# expect:
# question
# answer
# left
# stopped: 1
