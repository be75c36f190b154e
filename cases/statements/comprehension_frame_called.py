# title: what a comprehension calls is called by the comprehension
# clauses: flow.comprehension.called
# python: <3.12
import sys

def caller():
    return sys._getframe(1).f_code.co_name

def function():
    return [caller() for _ in range(1)], {caller(): caller() for _ in range(1)}

print(function())
print([caller() for _ in range(1)])

# expect:
# (['<listcomp>'], {'<dictcomp>': '<dictcomp>'})
# ['<listcomp>']
