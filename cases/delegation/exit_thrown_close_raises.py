# title: an exception of the sub-iterator's close takes the place of a thrown GeneratorExit
# clauses: delegate.exit.close_raises
# python: >=3.3
class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        raise LookupError('from close')

def delegator():
    try:
        yield from Failing()
    except GeneratorExit:
        print('not reached')
    except LookupError as error:
        yield error.args

g = delegator()
next(g)
print(g.throw(GeneratorExit))

# expect:
# ('from close',)
