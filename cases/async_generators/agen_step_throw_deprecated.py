# title: throw with a type and a value on the awaitable of asend is deprecated as on a generator
# clauses: agen.step.throw gen.throw.deprecated
# python: >=3.6
import warnings

async def body():
    yield

awaitable = body().asend(None)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    try:
        awaitable.throw(KeyError, 'value')
    except KeyError as error:
        print(error)
    print([each.category.__name__ for each in caught])

# expect 3.12+:
# 'value'
# ['DeprecationWarning']

# expect:
# 'value'
# []
