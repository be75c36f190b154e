# title: an exception out of __aexit__ takes the place of a return, and is not offered to __aexit__ again
# clauses: aflow.exit.raises_normally
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        print('exit', details)
        raise KeyError('on the way out')

async def main():
    async with Room():
        return 'lost'

try:
    main().send(None)
except KeyError as error:
    print(error.args, error.__context__)

# expect:
# exit (None, None, None)
# ('on the way out',) None
