# title: throw with a type and a value on the iterator of a coroutine is deprecated as on the coroutine
# clauses: await.wrapper.throw co.throw.deprecated
# python: >=3.6
import warnings

async def work():
    pass

c = work()
w = c.__await__()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    try:
        w.throw(KeyError, 'value')
    except KeyError as error:
        print(error)
    print([each.category.__name__ for each in caught])

# expect 3.12+:
# 'value'
# ['DeprecationWarning']

# expect:
# 'value'
# []
