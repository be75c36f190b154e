# title: athrow with more than one argument warns since 3.12
# clauses: agen.athrow.forms.deprecated
# python: >=3.12
import warnings

async def body():
    yield

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    step = body().athrow(ValueError, 'x')
    print([w.category.__name__ for w in caught])
    step.close()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    step = body().athrow(ValueError('x'))
    print([w.category.__name__ for w in caught])
    step.close()

# expect:
# ['DeprecationWarning']
# []
