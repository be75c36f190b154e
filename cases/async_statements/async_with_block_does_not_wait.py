# title: where nothing waits an async with statement goes through without a suspension
# clauses: aflow.with.order
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('enter')

    async def __aexit__(self, *details):
        print('exit')

async def main():
    async with Room():
        print('block')
    return 'over'

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# enter
# block
# exit
# over
