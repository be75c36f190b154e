# title: an async with statement and its expansion by hand do the same
# clauses: aflow.with.order aflow.exit.arguments
# python: >=3.6
import sys
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        return await pause('enter')

    async def __aexit__(self, *details):
        return await pause(('exit', details[0]))

async def statement(action):
    async with Room() as value:
        action(value)
    return 'behind'

async def expansion(action):
    manager = Room()
    enter, leave = type(manager).__aenter__, type(manager).__aexit__
    value = await enter(manager)
    failed = False
    try:
        action(value)
    except BaseException:
        failed = True
        if not await leave(manager, *sys.exc_info()):
            raise
    finally:
        if not failed:
            await leave(manager, None, None, None)
    return 'behind'

def trace(function, action, *answers):
    steps, c = [], function(action)
    try:
        for answer in answers:
            steps.append(c.send(answer))
    except (StopIteration, KeyError) as error:
        steps.append(repr(error.args[0]))
    return steps

for answers in (None, {'key': 1}, True), (None, {}, False), (None, {}, True):
    same = [trace(f, lambda value: value['key'], *answers) for f in (statement, expansion)]
    print(same[0] == same[1], same[0][2])

# expect:
# True 'behind'
# True 'key'
# True 'behind'
