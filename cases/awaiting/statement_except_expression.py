# title: the class of an except clause can be awaited, and only when it is looked at
# clauses: await.statement
# python: >=3.6
async def get(value):
    print('get', value.__name__)
    return value

async def work():
    try:
        raise KeyError
    except await get(ValueError):
        print('not reached')
    except await get(KeyError):
        print('KeyError')
    except await get(LookupError):
        print('not reached')

try:
    work().send(None)
except StopIteration:
    print('done')

# expect:
# get ValueError
# get KeyError
# KeyError
# done
