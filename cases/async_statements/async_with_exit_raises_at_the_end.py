# title: an exception out of __aexit__ at the end of the block leaves the statement, also out of a loop
# clauses: aflow.exit.raises_normally
# python: >=3.6
class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        raise KeyError('on the way out')

async def main():
    for ending in 'end', 'continue', 'break':
        try:
            for number in 1, 2:
                async with Room():
                    if ending == 'continue':
                        continue
                    if ending == 'break':
                        break
                print('not reached')
        except KeyError:
            print(ending, number)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# end 1
# continue 1
# break 1
# over
