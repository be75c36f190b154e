# title: cr_code is the code of the function, in every state
# clauses: co.attr.code
# python: >=3.6
async def work():
    pass

c = work()
print(c.cr_code is work.__code__)
c.close()
print(c.cr_code is work.__code__)

# expect:
# True
# True
