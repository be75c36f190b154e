# title: a class with a value thrown into the awaitable of aclose of a generator that executes
# clauses: agen.step.throw_instead agen.step.throw.running agen.step.throw.aclose_blocks agen.step.throw_refused
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
step = g.aclose()
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# warnings 0
# result one

# expect <3.7:
# raised RuntimeError
# warnings 0
# result one

# expect 3.7-3.11:
# raised ValueError
# warnings 0
# result one

# expect 3.12-3.12:
# raised ValueError
# warnings 1
# result one
