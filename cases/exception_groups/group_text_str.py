# title: the text of a group is its message and how many exceptions it holds itself
# clauses: group.text.str
# python: >=3.11
print(ExceptionGroup('text', [ValueError(1)]))
print(ExceptionGroup('text', [ValueError(1), ExceptionGroup('inner', [KeyError(2), KeyError(3)])]))
print(ExceptionGroup('', [ValueError(1), ValueError(2), ValueError(3)]))

# expect:
# text (1 sub-exception)
# text (2 sub-exceptions)
#  (3 sub-exceptions)
