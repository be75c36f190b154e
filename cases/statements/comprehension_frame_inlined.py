# title: what a comprehension calls is called by the function, class or module around
# clauses: flow.comprehension.inlined
# python: >=3.12
import sys

def caller():
    return sys._getframe(1).f_code.co_name

def function():
    return [caller() for _ in range(1)], {caller(): caller() for _ in range(1)}

class Body:
    values = [caller() for _ in range(1)]

print(function(), Body.values)
print([caller() for _ in range(1)])
print([[caller() for _ in range(1)] for _ in range(1)])

# expect:
# (['function'], {'function': 'function'}) ['Body']
# ['<module>']
# [['<module>']]
