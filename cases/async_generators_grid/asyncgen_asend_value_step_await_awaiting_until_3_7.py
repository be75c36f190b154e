# title: await of the awaitable of asend with a value of a generator while another one is under way, until 3.7
# clauses: agen.running.interleave agen.step.resume_value
# python: <=3.7
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

async def waiting():
    print('awaited', await step)

async def body():
    print('heard', await pause('wait'))
    print('got', (yield 'one'))
    yield 'two'

g = body()
first = g.__anext__()
drive(first.send, None)
step = g.asend('arg')
drive(waiting().send, None)
drive(first.send, None)

# expect:
# waits for wait
# heard arg
# awaited one
# result None
# got None
# result two
