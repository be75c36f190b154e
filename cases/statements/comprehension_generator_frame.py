# title: a generator expression keeps a frame of its own
# clauses: flow.comprehension.generator genexp.name
# python: >=3.12
import sys

def caller():
    return sys._getframe(1).f_code.co_name

def function():
    return list(caller() for _ in range(2)), [list(caller() for _ in range(1)) for _ in range(1)]

print(function())

# expect:
# (['<genexpr>', '<genexpr>'], [['<genexpr>']])
