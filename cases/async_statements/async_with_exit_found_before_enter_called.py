# title: __aexit__ is looked up before __aenter__ is called: a later change of the class has no effect
# clauses: aflow.with.loaded
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('enter')
        Room.__aexit__ = None

    async def __aexit__(self, *details):
        print('first exit')

async def main():
    async with Room():
        Room.__aenter__ = None

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter
# first exit
# over
