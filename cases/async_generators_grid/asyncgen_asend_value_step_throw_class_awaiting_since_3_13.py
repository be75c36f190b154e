# title: a class thrown into the awaitable of asend with a value of a generator while another one is under way, since 3.13
# clauses: agen.step.throw agen.asend.running
# python: >=3.13
import types

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

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
drive(step.throw, KeyError)
drive(first.send, None)

# expect:
# waits for wait
# raised RuntimeError
# heard None
# result one
