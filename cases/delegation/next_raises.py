# title: an exception of the sub-iterator is raised at the yield from
# clauses: delegate.next.raises
# python: >=3.3
class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise LookupError('from next')

def sub():
    yield 1
    raise LookupError('from sub')

def delegator(operand):
    try:
        yield from operand
    except LookupError as error:
        yield error.args

print(list(delegator(sub())))
print(list(delegator(Failing())))

# expect:
# [1, ('from sub',)]
# [('from next',)]
