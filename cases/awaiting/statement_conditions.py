# title: if, while, assert, for, with and del take await where they take expressions
# clauses: await.statement
# python: >=3.6
import contextlib

async def get(value):
    return value

@contextlib.contextmanager
def manager(name):
    print('enter', name)
    yield name
    print('exit', name)

async def work():
    left = 2
    while await get(left):
        left -= 1
    if await get(left):
        print('not reached')
    elif await get(1):
        print('elif')
    for value in await get('ab'):
        print(value)
    with await get(manager('m')) as name:
        print(name)
    box = {1: 2}
    del box[await get(1)]
    print(box)
    try:
        assert await get(0), await get('message')
    except AssertionError as error:
        print(error)

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# elif
# a
# b
# enter m
# m
# exit m
# {}
# message
# done
