# title: an object with neither method is refused with AttributeError
# clauses: aflow.with.missing_attribute
# python: >=3.6 <3.11
async def main():
    for thing in object(), None, 5, [], main:
        try:
            async with thing:
                print('not reached')
        except AttributeError:
            print('AttributeError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# over
