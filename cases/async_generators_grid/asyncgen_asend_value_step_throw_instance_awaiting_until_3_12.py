# title: an instance thrown into the awaitable of asend with a value of a generator while another one is under way, until 3.12
# clauses: agen.step.throw.meanwhile
# python: <=3.12
import types

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    print('heard', await pause('wait'))
    print('got', (yield 'one'))
    yield 'two'

g = body()
first = g.__anext__()
drive(first.send, None)
step = g.asend('arg')
drive(step.throw, mine)
drive(first.send, None)

# expect:
# waits for wait
# raised KeyError
# raised StopAsyncIteration
