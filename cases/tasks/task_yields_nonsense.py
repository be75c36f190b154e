# title: what is no future and not None is a RuntimeError in the coroutine
# clauses: task.step.bad_yield task.step.generator
# needs: asyncio
import asyncio
import types


def generator():
    yield


@types.coroutine
def nonsense():
    for value in (5, generator()):
        try:
            yield value
        except RuntimeError:
            print('RuntimeError')


loop = asyncio.new_event_loop()
loop.run_until_complete(nonsense())
loop.close()

# expect:
# RuntimeError
# RuntimeError
