# title: a tuple sent through anext with a default arrives as the arguments of send
# clauses: anext.default_tuple_sent
# python: >=3.10
import types

@types.coroutine
def pause(value):
    return (yield value)

async def body():
    yield await pause('question')

for sent in ('answer',), ('one', 'two'):
    step = anext(body(), 'default')
    print(step.send(None))
    try:
        step.send(sent)
    except StopIteration as stop:
        print('stopped:', stop.value)
    except TypeError:
        print('TypeError')

# expect:
# question
# stopped: answer
# question
# TypeError
