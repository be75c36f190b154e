# title: a class with a value thrown into the awaitable of asend with a value of a generator that executes, since 3.13
# clauses: agen.step.throw agen.asend.running
# python: >=3.13
# needs: warnings
import warnings

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter('always')
        drive(step.throw, KeyError, 'key')
    print('warnings', len(warned))
    yield 'one'
    yield 'two'

g = body()
step = g.asend('arg')
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# warnings 0
# result one
