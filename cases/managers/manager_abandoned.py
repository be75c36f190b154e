# title: a manager that was entered and dropped closes its generator
# clauses: gen.final.moment gen.final.close
# python: >=3.2
# needs: refcounting
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield 'value'
    except GeneratorExit:
        print('GeneratorExit')
        raise

print(section().__enter__())
print('end')

# expect:
# GeneratorExit
# value
# end
